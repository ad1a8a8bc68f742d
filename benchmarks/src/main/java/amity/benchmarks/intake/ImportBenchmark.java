package amity.benchmarks.intake;

import amity.benchmarks.program.CommandSide;
import amity.benchmarks.program.Program;
import amity.command.intake.ImportEnd;
import amity.command.intake.ImportOrder;
import amity.command.intake.ImportOrder.SourceFile;
import amity.command.intake.Importer;
import amity.command.intake.Verdict;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * A file of visits imported into an empty ledger: tried out, then imported for real (which tries it out once more before), then
 * once more when it is all there. Everything that is acknowledged is on disk.
 */
final class ImportBenchmark {

    private static final int PARTNERS = 60;
    private static final long SEED = 1979;

    private ImportBenchmark() {}

    /** Arguments: rows, rounds. */
    public static void main(String[] arguments) throws Exception {
        int rows = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 100_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 5;
        Path folder = Files.createTempDirectory("amity-import-benchmark");
        Path partners = partners(folder.resolve("partners.csv"));
        Path visits = visits(folder.resolve("visits.csv"), rows);
        Map<String, double[]> rates = new LinkedHashMap<>();
        System.out.printf("%,d visits to %d partners, %,d bytes%n", rows, PARTNERS, Files.size(visits));
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .start()) {
            try (Connection owner = server.getPostgresDatabase().getConnection();
                    Statement statement = owner.createStatement()) {
                statement.execute("CREATE ROLE journal_app");
            }
            for (int round = -1; round < rounds; round++) {
                measure(server, round, rounds, partners, visits, rows, rates);
            }
        }
        rates.forEach((what, each) -> {
            Arrays.sort(each);
            System.out.printf("  %-12s %7.0f rows/s [%.0f-%.0f]%n", what, each[rounds / 2], each[0], each[rounds - 1]);
        });
        System.out.printf("  peak resident memory of the program: %,d MiB%n", peak());
    }

    /** The round before the first warms up and does not count. */
    private static void measure(
            EmbeddedPostgres server,
            int round,
            int rounds,
            Path partners,
            Path visits,
            int rows,
            Map<String, double[]> rates)
            throws Exception {
        String name = "import_" + (round + 1);
        try (Connection owner = server.getPostgresDatabase().getConnection();
                Statement statement = owner.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        HikariDataSource pool = new HikariDataSource();
        pool.setDataSource(server.getDatabase("postgres", name));
        pool.setMaximumPoolSize(16);
        try (pool;
                ConfigurableApplicationContext program = Program.start(pool, CommandSide.class)) {
            Importer importer = program.getBean(Importer.class);
            imported(importer, partners, false, Verdict.Kind.NEW, PARTNERS);
            note(rates, "dry run", round, rounds, imported(importer, visits, true, Verdict.Kind.WARNING, rows));
            note(rates, "real", round, rounds, imported(importer, visits, false, Verdict.Kind.WARNING, rows));
            note(rates, "once more", round, rounds, imported(importer, visits, false, Verdict.Kind.SAME, rows));
        }
    }

    private static void note(Map<String, double[]> rates, String what, int round, int rounds, double rate) {
        System.out.printf("  round %d, %-10s %7.0f rows/s%n", round + 1, what, rate);
        if (round >= 0) {
            rates.computeIfAbsent(what, it -> new double[rounds])[round] = rate;
        }
    }

    private static double imported(Importer importer, Path file, boolean dryRun, Verdict.Kind kind, int rows) {
        ImportOrder order = new ImportOrder(
                List.of(new SourceFile(file.getFileName().toString(), file)),
                null,
                dryRun,
                false,
                null,
                "benchmark",
                "benchmark",
                "benchmark",
                Locale.ENGLISH,
                file.resolveSibling("result.csv"));
        long begun = System.nanoTime();
        ImportEnd end = importer.run(order, now -> {});
        double seconds = (System.nanoTime() - begun) / 1e9;
        if (end.tally().of(kind) != rows) {
            throw new IllegalStateException("not all rows are " + kind + ": " + end);
        }
        return rows / seconds;
    }

    private static Path partners(Path file) throws IOException {
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("id,name_en,name_zh,country,kind");
            for (int i = 0; i < PARTNERS; i++) {
                out.printf("p%d,Partner %d,对象%d,JP,city%n", i, i, i);
            }
        }
        return file;
    }

    /** Before there was any friendship, so that every row has something said about it. */
    private static Path visits(Path file, int rows) throws IOException {
        Random random = new Random(SEED);
        List<String> levels = new ArrayList<>(List.of("市长", "副市长", "BUSINESS", "civic"));
        try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(file))) {
            out.println("编号,方向,友城,日期,层级,人数,团长,事由,来源");
            for (int i = 0; i < rows; i++) {
                out.printf(
                        "V%d,%s,p%d,%d-%02d,%s,%d,团长%d,第%d次友好访问,档案%d号%n",
                        i,
                        random.nextBoolean() ? "来访" : "出访",
                        random.nextInt(PARTNERS),
                        1980 + random.nextInt(45),
                        1 + random.nextInt(12),
                        levels.get(random.nextInt(levels.size())),
                        1 + random.nextInt(60),
                        i % 997,
                        i,
                        i % 9973);
            }
        }
        return file;
    }

    private static long peak() throws IOException {
        Path status = Path.of("/proc/self/status");
        return Files.exists(status)
                ? Files.readAllLines(status).stream()
                        .filter(line -> line.startsWith("VmHWM:"))
                        .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) >> 10)
                        .sum()
                : 0;
    }
}
