/// The side door: the commands of the shell.
@NullMarked
package org.dragoman.cli;

import org.jspecify.annotations.NullMarked;
