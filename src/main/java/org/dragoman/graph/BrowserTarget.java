package org.dragoman.graph;

import java.net.URI;

/// The database as someone's own Neo4j Browser reaches it.
///
/// @param bolt           its Bolt address, seen from where that person sits
/// @param asksForPassword whether it wants to know who is there
public record BrowserTarget(URI bolt, boolean asksForPassword) {}
