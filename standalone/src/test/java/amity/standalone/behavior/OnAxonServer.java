package amity.standalone.behavior;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.connector.AxonServerConnectionFactory;
import io.axoniq.axonserver.connector.impl.ServerAddress;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;

/** Two of {@code command-side} and two of {@code query-side} on one Axon Server and one PostgreSQL. */
final class OnAxonServer implements Installation {

    private static final Path COMMAND_SIDE = Path.of("../command-side/target/command-side-program.jar");
    private static final Path QUERY_SIDE = Path.of("../query-side/target/query-side-program.jar");

    private final SomebodysPostgres postgres = new SomebodysPostgres();
    private final String server;
    private final Nodes commandSides = new Nodes(2, address -> launch(COMMAND_SIDE, address));
    private final Nodes querySides = new Nodes(2, address -> launch(QUERY_SIDE, address));

    /** @param server as host:port */
    OnAxonServer(String server) {
        this.server = server;
        startAll();
    }

    private void startAll() {
        querySides.startAll();
        commandSides.startAll();
    }

    private AmityProcess launch(Path jar, URI address) {
        Map<String, String> environment = new HashMap<>(postgres.environment());
        environment.put("AMITY_JDBC_URL", postgres.jdbcUrl());
        environment.put("AXON_SERVER", server);
        environment.put("AMITY_PORT", String.valueOf(address.getPort()));
        return AmityProcess.launch(jar, environment, List.of());
    }

    @Override
    public List<URI> commandNodes() {
        return commandSides.addresses();
    }

    @Override
    public List<URI> queryNodes() {
        return querySides.addresses();
    }

    @Override
    public int processes() {
        return commandSides.count() + querySides.count();
    }

    @Override
    public DataSource database() {
        return postgres.asAmity();
    }

    @Override
    public void kill(int process) {
        of(process).kill(process % commandSides.count());
    }

    @Override
    public void start(int process) {
        of(process).start(process % commandSides.count());
    }

    private Nodes of(int process) {
        return process < commandSides.count() ? commandSides : querySides;
    }

    @Override
    public void restart() {
        commandSides.stop();
        querySides.stop();
        startAll();
    }

    @Override
    public void recordUnknownEvent(String record) {
        Event event = Event.newBuilder()
                .setMessageIdentifier("unknown-of-" + record)
                .setAggregateIdentifier(record)
                .setAggregateType("Unknown")
                .setTimestamp(System.currentTimeMillis())
                .setPayload(SerializedObject.newBuilder()
                        .setType("amity.NobodyKnows")
                        .setRevision("1")
                        .setData(ByteString.copyFromUtf8("{}")))
                .build();
        AxonServerConnectionFactory connections = AxonServerConnectionFactory.forClient("behavior")
                .routingServers(address())
                .build();
        try {
            connections.connect("default").eventChannel().appendEvents(event).get(20, TimeUnit.SECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError(interrupted);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AssertionError(failed);
        } finally {
            connections.shutdown();
        }
    }

    private ServerAddress address() {
        String[] parts = server.split(":", 2);
        return new ServerAddress(parts[0], Integer.parseInt(parts[1]));
    }

    @Override
    public void close() {
        commandSides.stop();
        querySides.stop();
        postgres.close();
    }
}
