package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;

/** Whether an append costs the same in a long journal, and whether reading one takes more memory the longer it is. */
final class ScaleBenchmark {

    private static final String LONG = "long_journal";
    private static final long SHORT_EVENTS = 10_000;
    private static final int[] CALLERS = {1, 64};
    private static final double SECONDS = 1;

    /** Until most pages of the indexes have been written once since the last checkpoint, which costs a page each. */
    private static final double FIRST_WARM_UP_SECONDS = 6;

    private static final double WARM_UP_SECONDS = 0.25;

    private final Server server;
    private final long events;
    private final int rounds;

    private ScaleBenchmark(Server server, long events, int rounds) {
        this.server = server;
        this.events = events;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws Exception {
        long events = arguments.length > 0 ? Long.parseLong(arguments[0].replace("_", "")) : 10_000_000;
        int rounds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 7;
        try (Server server = Server.start()) {
            new ScaleBenchmark(server, events, rounds).run();
        }
    }

    private void run() throws Exception {
        server.createJournal(LONG);
        Filling.journal(server, LONG, 1, SHORT_EVENTS);
        compare("both journals short");
        Filling.journal(server, LONG, head() + 1, events);
        System.out.printf(Locale.ROOT, "the long journal is %,d MiB with its indexes%n", size() >> 20);
        compare(String.format(Locale.ROOT, "%,d events against %,d", head(), SHORT_EVENTS));
        readAll();
    }

    /** The long journal and a fresh short one in turns. */
    private void compare(String what) throws Exception {
        System.out.println(what + "; round 0 warms up");
        server.settle(LONG);
        Map<String, Samples> results = new LinkedHashMap<>();
        for (int round = 0; round <= rounds; round++) {
            String fresh = "short_journal_" + round;
            server.createJournal(fresh);
            Filling.journal(server, fresh, 1, SHORT_EVENTS);
            server.vacuum(fresh);
            for (int callers : CALLERS) {
                for (String database : new String[] {LONG, fresh}) {
                    double perSecond = appends(database, callers, round == 0 ? FIRST_WARM_UP_SECONDS : WARM_UP_SECONDS);
                    String key = (database.equals(LONG) ? "long" : "short") + " journal, callers: " + callers;
                    System.out.printf(Locale.ROOT, "%-28s %,9.0f/s%n", key, perSecond);
                    if (round > 0) {
                        results.computeIfAbsent(key, name -> new Samples()).add(perSecond);
                    }
                }
            }
            server.dropDatabase(fresh);
        }
        System.out.println(server.quiet());
        System.out.println("median [least–greatest] of the rounds, " + what);
        results.forEach((key, all) -> System.out.printf(Locale.ROOT, "%-28s %s/s%n", key, all));
        for (int callers : CALLERS) {
            double cost = median(results, "short", callers) / median(results, "long", callers);
            System.out.printf(
                    Locale.ROOT,
                    "an append to the long one costs %.2f of one to the short, callers: %d%n",
                    cost,
                    callers);
        }
    }

    private static double median(Map<String, Samples> results, String which, int callers) {
        return Objects.requireNonNull(results.get(which + " journal, callers: " + callers))
                .median();
    }

    private double appends(String database, int callers, double warmUpSeconds) throws Exception {
        try (HikariDataSource pool = server.pool(Server.RUNTIME, database, 4);
                PostgresEventStorageEngine engine = Journal.engine(pool)) {
            Store store = stream -> engine.appendEvents(Fact.in(stream));
            Load.of(store, callers, warmUpSeconds);
            return server.quiet().turn(() -> Load.of(store, callers, SECONDS)).perSecond();
        }
    }

    private void readAll() throws Exception {
        try (PostgresEventStorageEngine engine = Journal.engine(server.pool(Server.RUNTIME, LONG, 4))) {
            AtomicLong count = new AtomicLong();
            long start = System.nanoTime();
            engine.readEvents(null, false).forEach(event -> {
                Objects.requireNonNull(event.getPayload());
                if (count.incrementAndGet() % 1_000_000 == 0) {
                    System.out.printf(Locale.ROOT, "read %,d: %s%n", count.get(), memory());
                }
            });
            System.out.printf(
                    Locale.ROOT, "read %,d in %.1f s: %s%n", count.get(), (System.nanoTime() - start) / 1e9, memory());
        }
    }

    private static String memory() {
        try {
            Memory now = Memory.now();
            return String.format(
                    Locale.ROOT, "heap after collection %d MiB, resident %d MiB", now.heap(), now.resident());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long head() throws SQLException {
        return number("SELECT coalesce(max(position), 0) FROM journal.event");
    }

    private long size() throws SQLException {
        return number("SELECT pg_total_relation_size('journal.event')");
    }

    private long number(String sql) throws SQLException {
        try (var connection = server.owner(LONG);
                var statement = connection.createStatement();
                var answer = statement.executeQuery(sql)) {
            answer.next();
            return answer.getLong(1);
        }
    }
}
