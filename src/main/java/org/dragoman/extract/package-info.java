/// The study: who did what to whom, who said what, about which policy.
@NullMarked
package org.dragoman.extract;

import org.jspecify.annotations.NullMarked;
