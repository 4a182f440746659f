/// The words that every room speaks: articles, actors, policies, relations, statements and their evidence. Plain Java.
@NullMarked
package org.dragoman.model;

import org.jspecify.annotations.NullMarked;
