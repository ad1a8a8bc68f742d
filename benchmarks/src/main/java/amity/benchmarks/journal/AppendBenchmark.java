package amity.benchmarks.journal;

import amity.eventstore.JournalSchema;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;

/** Appends a second, by number of concurrent callers. */
final class AppendBenchmark {

    private AppendBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        double seconds = arguments.length > 0 ? Double.parseDouble(arguments[0]) : 2;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("CREATE ROLE journal_app LOGIN");
            }
            new JournalSchema("journal", "journal_app").migrate(server.getPostgresDatabase());
            HikariDataSource app = pool(server, "journal_app", 8);
            HikariDataSource owner = pool(server, "postgres", 16);
            Map<String, Store> stores = new LinkedHashMap<>();
            stores.put("bare", Stores.bare(owner, Stores.serializer()));
            var axon = Stores.axon(owner, 100);
            Stores.createAxonTables(axon);
            stores.put("axon-jdbc", Stores.axon(axon));
            stores.put("journal", Stores.journal(Stores.journal(app)));
            for (Store store : stores.values()) {
                Load.of(store, 8, 3);
            }
            for (int round = 0; round < rounds; round++) {
                for (int callers : new int[] {1, 8, 32, 64, 128}) {
                    for (Map.Entry<String, Store> store : stores.entrySet()) {
                        Load load = Load.of(store.getValue(), callers, seconds);
                        System.out.printf(
                                "%3d callers  %-10s %8.0f/s  p50 %7.0f us  p99 %7.0f us%n",
                                callers, store.getKey(), load.perSecond(), load.p50Micros(), load.p99Micros());
                    }
                }
            }
            stores.values().forEach(Store::close);
        }
    }

    private static HikariDataSource pool(EmbeddedPostgres server, String user, int size) {
        HikariConfig config = new HikariConfig();
        config.setDataSource(server.getDatabase(user, "postgres"));
        config.setMaximumPoolSize(size);
        return new HikariDataSource(config);
    }
}
