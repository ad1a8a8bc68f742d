package amity.standalone.behavior;

import amity.standalone.database.Database;
import amity.standalone.database.RunningDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** {@code amity serve} with a PostgreSQL of its own. */
final class OneProcess extends AlikeNodes {

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
    Nodes nodes() {
        return nodes;
    }

    /** Asked for anew after each start: the database comes back on another port. */
    @Override
    public DataSource database() {
        Database running = RunningDatabase.in(directory);
        return new DriverManagerDataSource(
                running.jdbcUrl(), running.login().user(), running.login().password());
    }
}
