package amity.benchmarks.time;

import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;

/**
 * Two nodes on one database, each in a process of its own: from the answer to a command at one until a question at the other,
 * which must know of it, is answered. The way over the pipe to the other process and back is in it.
 */
final class NodesBenchmark {

    private static final int WARM_UP = 400;

    private NodesBenchmark() {}

    /** Arguments: commands, commands a second. */
    public static void main(String[] arguments) throws Exception {
        int commands = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 2_000;
        int rate = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 50;
        try (EmbeddedPostgres server = Databases.server();
                HikariDataSource pool = Databases.empty(server, "nodes");
                Node here = Node.start(pool);
                OtherProcess other = OtherProcess.start(server.getJdbcUrl("postgres", "nodes"))) {
            here.registerPartners();
            load("before");
            run(here, other, 0, WARM_UP, rate);
            Run measured = run(here, other, WARM_UP, commands, rate);
            System.out.printf(Locale.ROOT, "%d commands, %d a second%n", commands, rate);
            print("recorded by who follows, asked at the other", measured.fromHere());
            print("recorded by the other, asked at who follows", measured.fromThere());
            load("after");
        }
        // Axon leaves a thread behind that would keep the program up.
        System.exit(0);
    }

    /** @param fromHere nanoseconds, of commands to the node that follows the journal and was started first */
    private record Run(List<Long> fromHere, List<Long> fromThere) {}

    private static Run run(Node here, OtherProcess other, int first, int commands, int rate) throws Exception {
        Run run = new Run(new ArrayList<>(), new ArrayList<>());
        long begin = System.nanoTime();
        for (int i = 0; i < commands; i++) {
            long due = begin + (long) (i * 1e9 / rate);
            while (System.nanoTime() < due) {
                LockSupport.parkNanos(due - System.nanoTime());
            }
            int number = first + i;
            if (number % 2 == 0) {
                long position = here.record(number);
                long answered = System.nanoTime();
                other.ask(position);
                run.fromHere().add(System.nanoTime() - answered);
            } else {
                long position = other.record(number);
                long answered = System.nanoTime();
                here.ask(position);
                run.fromThere().add(System.nanoTime() - answered);
            }
        }
        return run;
    }

    private static void print(String what, List<Long> nanoseconds) {
        Collections.sort(nanoseconds);
        int size = nanoseconds.size();
        System.out.printf(
                Locale.ROOT,
                "%s: p50 %.1f ms, p99 %.1f ms, most %.1f ms%n",
                what,
                nanoseconds.get(size / 2) / 1e6,
                nanoseconds.get((int) (size * 0.99)) / 1e6,
                nanoseconds.getLast() / 1e6);
    }

    private static void load(String when) {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        int cores = Runtime.getRuntime().availableProcessors();
        System.out.printf(Locale.ROOT, "load average %s: %.1f on %d cores%n", when, load, cores);
    }
}
