package amity.benchmarks.time;

import amity.benchmarks.program.Program;
import amity.message.query.CountRoster;
import amity.message.query.FindRoster;
import amity.message.query.KnownAt;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
import amity.message.query.Viewpoint;
import amity.query.projection.Generation;
import amity.query.projection.Projection;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * The roster as of a random day, as known at a random moment: some 2,000 of 50,000 partners, each of which was believed otherwise
 * a number of times. Against plain SQL on the same rows in a plain table, with each of the indexes that suit it.
 */
final class RosterBenchmark {

    private static final int PARTNERS = 50_000;
    private static final long SEED = 1979;

    /** Of more versions only the best of the plain tables is made and asked: the others are out of the race by then. */
    private static final long ALL_PLAIN_UP_TO = 1_000_000;

    private RosterBenchmark() {}

    /** Arguments: versions (several, separated by commas), questions a round, rounds. */
    public static void main(String[] arguments) throws Exception {
        String sizes = arguments.length > 0 ? arguments[0] : "100000,1000000,10000000";
        int questions = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 5;
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                // What is asked lies in the server's own memory, whatever the number of versions.
                .setServerConfig("shared_buffers", System.getProperty("shared.buffers", "8GB"))
                .setServerConfig("max_wal_size", "16GB")
                .setServerConfig("checkpoint_timeout", "1h")
                .start()) {
            for (String size : sizes.split(",")) {
                measure(server, Long.parseLong(size), questions, rounds);
            }
        }
        // Axon leaves a thread behind that would keep the program up.
        System.exit(0);
    }

    private interface Question {
        long ask(LocalDate day, long position) throws SQLException;
    }

    private static void measure(EmbeddedPostgres server, long versions, int questions, int rounds) throws Exception {
        String name = "roster_" + versions;
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("DO $$ BEGIN CREATE ROLE journal_app; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
            statement.execute("CREATE DATABASE " + name);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getDatabase("postgres", name));
        try (pool;
                ConfigurableApplicationContext program = Program.start(pool, QuerySide.class);
                Connection plain = server.getDatabase("postgres", name).getConnection()) {
            boolean all = versions <= ALL_PLAIN_UP_TO;
            Versions.fill(plain, roster(program), all, PARTNERS, versions);
            QueryGateway queries = program.getBean(QueryGateway.class);
            Map<String, Question> contenders = new LinkedHashMap<>();
            contenders.put(
                    "amity, list",
                    (day, position) -> queries.query(new FindRoster(at(day, position)), Roster.class)
                            .join()
                            .entries()
                            .size());
            contenders.put(
                    "amity, counts",
                    (day, position) -> queries.query(new CountRoster(at(day, position)), RosterCounts.class)
                            .join()
                            .counts()
                            .size());
            for (Map.Entry<String, String> sql : PlainSql.lists(all).entrySet()) {
                contenders.put("SQL, " + sql.getKey(), PlainSql.of(plain, sql.getValue())::ask);
            }
            System.out.printf("%,d versions of %,d partners%n", versions, PARTNERS);
            report(contenders, versions, questions, rounds);
        }
    }

    private static Generation roster(ConfigurableApplicationContext program) {
        return program.getBeansOfType(Projection.class).values().stream()
                .filter(projection -> projection.name().equals("roster"))
                .map(Generation::live)
                .findFirst()
                .orElseThrow();
    }

    private static Viewpoint at(LocalDate day, long position) {
        return new Viewpoint(day, KnownAt.position(position), 0);
    }

    private static void report(Map<String, Question> contenders, long versions, int questions, int rounds)
            throws SQLException {
        Map<String, List<double[]>> times = new LinkedHashMap<>();
        long rows = 0;
        for (int round = -1; round < rounds; round++) {
            for (Map.Entry<String, Question> contender : contenders.entrySet()) {
                Random random = new Random(SEED + round);
                double[] micros = new double[questions];
                for (int i = 0; i < questions; i++) {
                    LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(13_000));
                    long position = 1 + random.nextLong(versions);
                    long begun = System.nanoTime();
                    rows = Math.max(rows, contender.getValue().ask(day, position));
                    micros[i] = (System.nanoTime() - begun) / 1e3;
                }
                Arrays.sort(micros);
                if (round >= 0) {
                    times.computeIfAbsent(contender.getKey(), key -> new ArrayList<>())
                            .add(micros);
                }
            }
        }
        times.forEach((contender, all) -> {
            double[] p50 =
                    all.stream().mapToDouble(one -> one[questions / 2]).sorted().toArray();
            double[] p99 = all.stream()
                    .mapToDouble(one -> one[(int) (questions * 0.99)])
                    .sorted()
                    .toArray();
            System.out.printf(
                    "  %-22s p50 %7.0f us [%.0f-%.0f]   p99 %7.0f us [%.0f-%.0f]%n",
                    contender, p50[rounds / 2], p50[0], p50[rounds - 1], p99[rounds / 2], p99[0], p99[rounds - 1]);
        });
        System.out.printf("  at most %,d rows in an answer%n", rows);
    }
}
