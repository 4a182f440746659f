/// Who may call the API: at this machine everybody; from elsewhere who knows the key.
@NullMarked
package org.dragoman.api.access;

import org.jspecify.annotations.NullMarked;
