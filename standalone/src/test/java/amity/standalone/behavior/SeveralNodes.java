package amity.standalone.behavior;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;

/** Some {@code amity serve} on one PostgreSQL that somebody else runs. All of them are started at the same moment. */
final class SeveralNodes extends AlikeNodes {

    private final SomebodysPostgres postgres = new SomebodysPostgres();
    private final Path directory;
    private final Nodes nodes;

    SeveralNodes(int count, Path directory) {
        this.directory = directory;
        this.nodes = new Nodes(count, this::launch);
        nodes.startAll();
    }

    private AmityProcess launch(URI address) {
        String port = String.valueOf(address.getPort());
        return amity(
                "serve", "--port", port, "--data-dir", directory.resolve(port).toString());
    }

    /** Starts one more. */
    AmityProcess launchAnother(URI address) {
        return launch(address).awaitReady(address);
    }

    /** The program with any arguments, on the same database. */
    AmityProcess amity(String... arguments) {
        List<String> all = new ArrayList<>(Stream.of(arguments).toList());
        all.addAll(List.of("--jdbc-url", postgres.jdbcUrl()));
        return AmityProcess.launch(postgres.environment(), all);
    }

    @Override
    Nodes nodes() {
        return nodes;
    }

    @Override
    public DataSource database() {
        return postgres.asAmity();
    }

    @Override
    public void close() {
        super.close();
        postgres.close();
    }
}
