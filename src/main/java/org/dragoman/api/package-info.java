/// The front door: the graph over HTTP. Every answer carries its evidence, and what is asked wrongly is refused
/// with the field that is wrong.
@NullMarked
package org.dragoman.api;

import org.jspecify.annotations.NullMarked;
