package org.dragoman.graph;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.neo4j.driver.Driver;
import org.neo4j.driver.types.Entity;

/// All nodes and relationships of a graph as sorted lines, to tell whether two graphs are the same.
final class GraphImage {

    private GraphImage() {}

    static List<String> of(Driver driver) {
        var nodes = driver.executableQuery("""
                        MATCH (node) WHERE NOT node:__Pen AND NOT node:__Neo4jMigration
                        RETURN labels(node) AS labels, node
                        """).execute().records().stream()
                .map(found -> found.get("labels").asList(label -> label.asString()).stream()
                                .sorted()
                                .toList()
                        + " " + sorted(found.get("node").asEntity()));
        var relationships = driver.executableQuery("""
                        MATCH (from)-[relationship]->(to) WHERE NOT from:__Neo4jMigration
                        RETURN from.id AS from, relationship, to.id AS to
                        """).execute().records().stream()
                .map(found -> found.get("from").asString() + " "
                        + found.get("relationship").asRelationship().type() + " "
                        + sorted(found.get("relationship").asEntity()) + " "
                        + found.get("to").asString());
        return Stream.concat(nodes, relationships).sorted().toList();
    }

    private static Map<String, Object> sorted(Entity entity) {
        return new TreeMap<>(entity.asMap());
    }
}
