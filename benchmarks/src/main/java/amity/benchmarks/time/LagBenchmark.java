package amity.benchmarks.time;

import amity.query.projection.Generation;
import amity.query.projection.Projection;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/** From the answer to a command until each projection shows what it recorded, at an even rate of commands. */
final class LagBenchmark {

    private static final int WARM_UP_SECONDS = 15;

    private LagBenchmark() {}

    /** Arguments: commands a second, seconds. */
    public static void main(String[] arguments) throws Exception {
        int rate = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 500;
        int seconds = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 60;
        try (EmbeddedPostgres server = Databases.server();
                HikariDataSource pool = Databases.empty(server, "lag");
                Node node = Node.start(pool)) {
            node.registerPartners();
            List<Projection> projections =
                    List.copyOf(node.program().getBeansOfType(Projection.class).values());
            // A machine that has only just started cannot do what it will be asked for.
            int sent = 0;
            for (int share : new int[] {10, 4, 2, 1}) {
                run(node, pool, projections, rate / share, sent, WARM_UP_SECONDS);
                sent += rate / share * WARM_UP_SECONDS;
            }
            print(projections, rate, run(node, pool, projections, rate, sent, seconds));
        }
        // Axon leaves a thread behind that would keep the program up.
        System.exit(0);
    }

    /** @param lags nanoseconds, of each projection @param answers nanoseconds from command to answer */
    private record Run(List<long[]> lags, long[] answers, double perSecond) {}

    /** @param first the number of the first command */
    private static Run run(
            Node node, HikariDataSource pool, List<Projection> projections, int rate, int first, int seconds)
            throws Exception {
        Map<Long, Long> accepted = new ConcurrentHashMap<>();
        List<Long> answers = Collections.synchronizedList(new ArrayList<>());
        AtomicBoolean ended = new AtomicBoolean();
        List<List<long[]>> seen = new ArrayList<>();
        projections.forEach(projection -> seen.add(new ArrayList<>()));
        Thread watcher = Thread.ofPlatform().start(() -> watch(pool, projections, ended, seen));
        int commands = rate * seconds;
        long begin = System.nanoTime();
        try (ExecutorService callers = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < commands; i++) {
                long due = begin + (long) (i * 1e9 / rate);
                while (System.nanoTime() < due) {
                    LockSupport.parkNanos(due - System.nanoTime());
                }
                int number = first + i;
                callers.submit(() -> {
                    long start = System.nanoTime();
                    long position = node.record(number);
                    long done = System.nanoTime();
                    accepted.put(position, done);
                    answers.add(done - start);
                });
            }
        }
        double took = (System.nanoTime() - begin) / 1e9;
        if (accepted.size() < commands) {
            throw new IllegalStateException((commands - accepted.size()) + " commands failed");
        }
        awaitProjected(pool, projections, Collections.max(accepted.keySet()));
        ended.set(true);
        watcher.join();
        return new Run(
                seen.stream().map(steps -> lags(accepted, steps)).toList(),
                answers.stream().mapToLong(Long::longValue).sorted().toArray(),
                commands / took);
    }

    private static void awaitProjected(HikariDataSource pool, List<Projection> projections, long position)
            throws SQLException, InterruptedException {
        for (int last = 0; last < projections.size(); ) {
            try (Connection connection = pool.getConnection();
                    PreparedStatement ask = connection.prepareStatement(progress(projections));
                    ResultSet row = ask.executeQuery()) {
                row.next();
                for (last = 0; last < projections.size() && row.getLong(last + 1) >= position; ) {
                    last++;
                }
            }
            // The watcher looks once more meanwhile, and has seen the last of them.
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static String progress(List<Projection> projections) {
        return projections.stream()
                .map(it -> "(SELECT position FROM " + Generation.live(it).schema() + ".progress)")
                .collect(Collectors.joining(", ", "SELECT ", ""));
    }

    /** Looks every five milliseconds or so how far each is: more often it would take a good part of the machine. */
    private static void watch(
            HikariDataSource pool, List<Projection> projections, AtomicBoolean ended, List<List<long[]>> seen) {
        try (Connection connection = pool.getConnection();
                PreparedStatement ask = connection.prepareStatement(progress(projections))) {
            while (!ended.get()) {
                try (ResultSet row = ask.executeQuery()) {
                    row.next();
                    long now = System.nanoTime();
                    for (int i = 0; i < seen.size(); i++) {
                        seen.get(i).add(new long[] {row.getLong(i + 1), now});
                    }
                }
                LockSupport.parkNanos(5_000_000);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static long[] lags(Map<Long, Long> accepted, List<long[]> steps) {
        return accepted.entrySet().stream()
                .mapToLong(command -> Math.max(
                        0,
                        steps.stream()
                                        .skip(first(steps, command.getKey()))
                                        .findFirst()
                                        .orElseThrow()[1]
                                - command.getValue()))
                .sorted()
                .toArray();
    }

    /** The first look at which the position was there. */
    private static int first(List<long[]> steps, long position) {
        int low = 0;
        int high = steps.size();
        while (low < high) {
            int middle = (low + high) / 2;
            if (steps.get(middle)[0] < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static void print(List<Projection> projections, int rate, Run run) {
        System.out.printf(Locale.ROOT, "%d commands a second asked for, %.0f sent%n", rate, run.perSecond());
        System.out.printf(Locale.ROOT, "%-12s %s%n", "answer", milliseconds(run.answers()));
        for (int i = 0; i < projections.size(); i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%-12s %s%n",
                    projections.get(i).name(),
                    milliseconds(run.lags().get(i)));
        }
    }

    private static String milliseconds(long[] sorted) {
        return String.format(
                Locale.ROOT,
                "p50 %6.1f ms   p99 %6.1f ms   most %6.1f ms",
                sorted[sorted.length / 2] / 1e6,
                sorted[(int) (sorted.length * 0.99)] / 1e6,
                Arrays.stream(sorted).max().orElseThrow() / 1e6);
    }
}
