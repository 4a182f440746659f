/// The default database: a Neo4j in this JVM, for who has none. Whatever reads or writes speaks Bolt to it, as to any
/// other.
@NullMarked
package org.dragoman.graph.embedded;

import org.jspecify.annotations.NullMarked;
