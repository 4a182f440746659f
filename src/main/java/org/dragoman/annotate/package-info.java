/// The reading room: sentences, words, grammar and names. What reads them is hidden behind [Annotator].
@NullMarked
package org.dragoman.annotate;

import org.jspecify.annotations.NullMarked;
