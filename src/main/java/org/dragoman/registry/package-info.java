/// Who is meant: states, offices and their holders, bodies and groups; a mention, in its article, at its date, becomes
/// an
/// actor.
@NullMarked
package org.dragoman.registry;

import org.jspecify.annotations.NullMarked;
