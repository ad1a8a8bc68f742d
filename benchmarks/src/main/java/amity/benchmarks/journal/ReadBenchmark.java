package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import com.zaxxer.hikari.HikariDataSource;
import java.io.OutputStream;
import java.sql.Connection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.postgresql.PGConnection;

/** All events from the first to the last, payload and metadata deserialized: events a second. */
final class ReadBenchmark {

    private static final String DATABASE = "reading";

    private ReadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        long events = arguments.length > 0 ? Long.parseLong(arguments[0].replace("_", "")) : 500_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        try (Server server = Server.start()) {
            server.createJournal(DATABASE);
            HikariDataSource owner = server.pool(Server.OWNER, DATABASE, Server.POOL);
            AxonJdbc.createTables(owner);
            Filling.journal(server, DATABASE, 1, events);
            Filling.axon(server, DATABASE);
            server.settle(DATABASE);
            try (PostgresEventStorageEngine engine =
                    Journal.engine(server.pool(Server.RUNTIME, DATABASE, Server.POOL))) {
                Map<String, Reader> readers = new LinkedHashMap<>();
                readers.put("journal", () -> Reader.count(engine.readEvents(null, false)));
                PostgresEventStore store = Journal.store(engine);
                readers.put("journal openStream", () -> Reader.count(store.openStream(null), events));
                for (int batch : new int[] {AxonJdbc.DEFAULT_BATCH, 1000, 5000, 10000}) {
                    var jdbc = AxonJdbc.engine(owner, batch);
                    readers.put("axon-jdbc " + batch, () -> Reader.count(jdbc.readEvents(null, false)));
                }
                EmbeddedEventStore embedded = EmbeddedEventStore.builder()
                        .storageEngine(AxonJdbc.engine(owner, AxonJdbc.DEFAULT_BATCH))
                        .build();
                readers.put("axon-jdbc openStream", () -> Reader.count(embedded.openStream(null), events));
                readers.put("copy", () -> copy(owner, events));
                run(server, readers, events, rounds);
            }
        }
    }

    private static void run(Server server, Map<String, Reader> readers, long events, int rounds) throws Exception {
        Map<String, Samples> results = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            System.out.println(round == 0 ? "warming up, not counted" : "round " + round);
            for (Map.Entry<String, Reader> reader : readers.entrySet()) {
                double perSecond = server.quiet().turn(() -> measure(reader.getValue(), events));
                System.out.printf(Locale.ROOT, "%-22s %,9.0f/s%n", reader.getKey(), perSecond);
                if (round > 0) {
                    results.computeIfAbsent(reader.getKey(), key -> new Samples())
                            .add(perSecond);
                }
            }
        }
        System.out.println(server.quiet());
        double ours = Objects.requireNonNull(results.get("journal")).median();
        System.out.println("\nmedian [least–greatest] of the rounds; the ratio is journal to the other, by medians");
        results.forEach((name, all) ->
                System.out.printf(Locale.ROOT, "%-22s %-30s/s  ratio %5.2f%n", name, all, ours / all.median()));
    }

    private static double measure(Reader reader, long events) throws Exception {
        long start = System.nanoTime();
        long read = reader.readAll();
        if (read != events) {
            throw new IllegalStateException("read " + read + " events of " + events);
        }
        return events / ((System.nanoTime() - start) / 1e9);
    }

    /** The raw rows, looked at by nobody: what the server can send. */
    private static long copy(HikariDataSource source, long events) throws Exception {
        try (Connection connection = source.getConnection()) {
            long rows = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY journal.event TO STDOUT (FORMAT binary)", OutputStream.nullOutputStream());
            return rows == events + 1 ? events : rows;
        }
    }
}
