package amity.standalone.behavior;

import amity.standalone.database.Database;
import amity.standalone.database.RunningDatabase;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code amity serve} with a PostgreSQL of its own. */
final class OneProcess implements Installation {

    private final Path directory;
    private final Nodes nodes;

    OneProcess(Path directory) {
        this.directory = directory;
        this.nodes = new Nodes(
                1,
                address -> AmityProcess.launch(
                        Map.of(),
                        List.of(
                                "serve",
                                "--port",
                                String.valueOf(address.getPort()),
                                "--data-dir",
                                directory.toString())));
        nodes.startAll();
    }

    @Override
    public List<URI> commandNodes() {
        return nodes.addresses();
    }

    @Override
    public List<URI> queryNodes() {
        return nodes.addresses();
    }

    /** Asked for anew after each start: the database comes back on another port. */
    @Override
    public DataSource database() {
        Database running = RunningDatabase.in(directory);
        return new DriverManagerDataSource(
                running.jdbcUrl(), running.login().user(), running.login().password());
    }

    @Override
    public int processes() {
        return nodes.count();
    }

    @Override
    public void kill(int process) {
        nodes.kill(process);
    }

    @Override
    public void start(int process) {
        nodes.start(process);
    }

    @Override
    public void restart() {
        nodes.restart();
    }

    @Override
    public void recordUnknownEvent(String record) {
        JournalHand.recordUnknownEvent(database(), record);
    }

    @Override
    public void close() {
        nodes.stop();
    }
}
