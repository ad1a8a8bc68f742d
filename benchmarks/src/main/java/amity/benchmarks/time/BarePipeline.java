package amity.benchmarks.time;

import amity.message.store.Json;
import amity.query.projection.Generation;
import amity.query.projection.Projection;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import tools.jackson.databind.json.JsonMapper;

/**
 * What a rebuild cannot do without: reads the journal by COPY and parses its JSON, copies rows in that were made beforehand, and
 * makes the same indexes. It decides nothing, remembers nothing and compares nothing.
 */
final class BarePipeline implements AutoCloseable {

    private static final int READERS = 2;

    private final DataSource database;
    private final List<Projection> projections;
    private final Map<String, Path> rows = new LinkedHashMap<>();

    private BarePipeline(DataSource database, List<Projection> projections) {
        this.database = database;
        this.projections = projections;
    }

    /** Takes the rows that the projections have now. */
    static BarePipeline of(DataSource database, List<Projection> projections) throws SQLException, IOException {
        BarePipeline pipeline = new BarePipeline(database, projections);
        try (Connection connection = database.getConnection()) {
            for (Projection projection : projections) {
                for (var table : projection.tables()) {
                    String name = Generation.live(projection).schema() + "." + table.name();
                    Path file = Files.createTempFile("rows", ".copy");
                    pipeline.rows.put(name, file);
                    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
                        connection
                                .unwrap(PGConnection.class)
                                .getCopyAPI()
                                .copyOut("COPY " + name + " TO STDOUT (FORMAT binary)", out);
                    }
                }
            }
        }
        return pipeline;
    }

    /** Seconds that it takes. */
    double run(long events) throws Exception {
        for (Projection projection : projections) {
            execute(List.of(bare(projection).drop()));
        }
        long begin = System.nanoTime();
        try (ExecutorService threads = Executors.newCachedThreadPool()) {
            List<Future<?>> parts = new ArrayList<>();
            for (int i = 0; i < READERS; i++) {
                long from = events * i / READERS;
                long to = events * (i + 1) / READERS;
                parts.add(threads.submit(() -> read(from, to)));
            }
            for (Projection projection : projections) {
                parts.add(threads.submit((Callable<@Nullable Void>) () -> write(projection)));
            }
            for (Future<?> part : parts) {
                part.get();
            }
        }
        return (System.nanoTime() - begin) / 1e9;
    }

    private long read(long from, long to) throws SQLException {
        JsonMapper json = Json.mapper();
        long parsed = 0;
        try (Connection connection = database.getConnection()) {
            CopyOut copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY (SELECT payload, metadata FROM journal.event WHERE position > " + from
                            + " AND position <= " + to + " ORDER BY position) TO STDOUT (FORMAT binary)");
            boolean first = true;
            for (byte[] bytes = copy.readFromCopy(); bytes != null; bytes = copy.readFromCopy()) {
                ByteBuffer row = ByteBuffer.wrap(bytes);
                if (first) {
                    row.position(19);
                    first = false;
                }
                if (row.remaining() < 2 || row.getShort() != 2) {
                    continue;
                }
                for (int field = 0; field < 2; field++) {
                    int length = row.getInt();
                    parsed += json.readTree(bytes, row.position(), length).size();
                    row.position(row.position() + length);
                }
            }
        }
        return parsed;
    }

    private @Nullable Void write(Projection projection) throws SQLException, IOException {
        Generation bare = bare(projection);
        execute(bare.create());
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("SET synchronous_commit = off");
            for (var table : projection.tables()) {
                Path file = rows.get(Generation.live(projection).schema() + "." + table.name());
                try (InputStream in = Files.newInputStream(Objects.requireNonNull(file))) {
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(
                                    "COPY " + bare.schema() + "." + table.name() + " FROM STDIN (FORMAT binary)",
                                    in,
                                    1 << 16);
                }
            }
            statement.execute("RESET synchronous_commit");
        }
        execute(bare.createIndexes());
        return null;
    }

    private static Generation bare(Projection projection) {
        return new Generation(projection, "bare_" + projection.name());
    }

    private void execute(List<String> statements) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }

    @Override
    public void close() throws IOException {
        for (Path file : rows.values()) {
            Files.deleteIfExists(file);
        }
    }
}
