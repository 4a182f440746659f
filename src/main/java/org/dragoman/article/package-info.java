/// The letterbox: raw news in any of its forms becomes plain text, cut into the blocks that are worth reading.
@NullMarked
package org.dragoman.article;

import org.jspecify.annotations.NullMarked;
