package org.dragoman.graph.embedded;

/// Another program listens on the port that the database was to have.
public final class PortTaken extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int port;

    PortTaken(int port, Throwable cause) {
        super("The database can't listen on port " + port + " of this machine: " + cause.getMessage() + ".", cause);
        this.port = port;
    }

    /// What the user can do about it.
    public String remedy() {
        return """
               Give the database another port: --dragoman.database.port=%d
               If it is a Neo4j that you want to use, name it: --spring.neo4j.uri=bolt://127.0.0.1:%d""".formatted(port + 1, port);
    }
}
