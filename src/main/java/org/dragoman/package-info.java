/// Dragoman reads news about diplomacy and answers who did what to whom, and who said what.
@NullMarked
package org.dragoman;

import org.jspecify.annotations.NullMarked;
