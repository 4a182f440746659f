/// The archive: what every article told, filed in Neo4j with its evidence, and the answers that can be looked up there.
/// Nothing outside this room knows the database.
@NullMarked
package org.dragoman.graph;

import org.jspecify.annotations.NullMarked;
