/// The staircase: articles come in by the post, walk through every room, and their facts go out or into the
/// archive. The JSON form of articles and facts is made here.
@NullMarked
package org.dragoman.ingest;

import org.jspecify.annotations.NullMarked;
