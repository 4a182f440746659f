package org.dragoman.graph.embedded;

import static org.neo4j.configuration.GraphDatabaseSettings.auth_enabled;
import static org.neo4j.configuration.GraphDatabaseSettings.keep_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.logical_log_rotation_threshold;
import static org.neo4j.configuration.GraphDatabaseSettings.pagecache_memory;
import static org.neo4j.configuration.GraphDatabaseSettings.preallocate_logical_logs;
import static org.neo4j.configuration.GraphDatabaseSettings.udc_enabled;
import static org.neo4j.fleetmanagement.FleetManagementSettings.fleet_manager_enabled;
import static org.neo4j.io.ByteUnit.mebiBytes;
import static org.neo4j.server.configuration.ServerSettings.allow_telemetry;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementService;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.graphdb.config.Setting;

/// A Neo4j that runs in this JVM and listens for Bolt on the loopback address, and only there: that is why it asks for
/// no
/// password. It keeps its data in a folder, tells nobody that it exists, and stops within a second.
public final class EmbeddedDatabase implements AutoCloseable {

    private static final String LOOPBACK = "127.0.0.1";
    private static final Duration GRACE = Duration.ofMillis(200);

    private final DatabaseManagementService service;
    private final URI uri;

    private EmbeddedDatabase(DatabaseManagementService service, URI uri) {
        this.service = service;
        this.uri = uri;
    }

    /// @param folder where the data are, made if there is none
    /// @param port the Bolt port, 0 for any that is free
    /// @throws PortTaken if another program listens there
    public static EmbeddedDatabase start(Path folder, int port) {
        int free = freePort(port);
        var service = new DatabaseManagementServiceBuilder(
                        folder.toAbsolutePath().normalize())
                .setConfig(settings(free))
                .build();
        return new EmbeddedDatabase(service, URI.create("bolt://" + LOOPBACK + ":" + free));
    }

    public URI uri() {
        return uri;
    }

    @Override
    public void close() {
        service.shutdown();
    }

    /// Asked before Neo4j is: it would take seconds to find out, and then say it in many words.
    private static int freePort(int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.getByName(LOOPBACK), port));
            return probe.getLocalPort();
        } catch (IOException taken) {
            throw new PortTaken(port, taken);
        }
    }

    private static Map<Setting<?>, Object> settings(int port) {
        return Map.ofEntries(
                Map.entry(auth_enabled, false),
                Map.entry(BoltConnector.enabled, true),
                Map.entry(BoltConnector.listen_address, new SocketAddress(LOOPBACK, port)),
                Map.entry(BoltConnector.advertised_address, new SocketAddress(LOOPBACK, port)),
                // it would otherwise wait ten seconds for clients that keep their connection open
                Map.entry(BoltConnectorInternalSettings.connection_shutdown_wait_time, GRACE),
                Map.entry(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, GRACE),
                // no word to anybody
                Map.entry(udc_enabled, false),
                Map.entry(fleet_manager_enabled, false),
                Map.entry(BoltConnector.enable_discovery, false),
                Map.entry(BoltConnector.server_bolt_telemetry_enabled, false),
                Map.entry(allow_telemetry, false),
                // transaction logs would otherwise grow to a gigabyte
                Map.entry(keep_logical_logs, "2 files"),
                Map.entry(logical_log_rotation_threshold, mebiBytes(32)),
                Map.entry(preallocate_logical_logs, false),
                Map.entry(pagecache_memory, mebiBytes(256)));
    }
}
