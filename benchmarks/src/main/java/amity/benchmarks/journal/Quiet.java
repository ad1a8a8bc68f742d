package amity.benchmarks.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Waits until programs other than the benchmark and its server take less than a tenth of the machine, and has a turn taken
 * again if they took more meanwhile; until its patience is at an end, then a turn counts as it is, and that is said.
 * Knows it from {@code /proc}; elsewhere than on Linux every turn counts.
 */
final class Quiet {

    private static final Path PROC = Path.of("/proc");
    private static final double BEARABLE = 0.1;

    /** The kernel's clock ticks a second in {@code /proc}. */
    private static final double HERTZ = 100;

    private final long postmaster;
    private long patienceNanos = TimeUnit.MINUTES.toNanos(Long.getLong("patience.minutes", 20));
    private int repeated;
    private int disturbed;

    /** @param postmaster process id of the server */
    Quiet(long postmaster) {
        this.postmaster = postmaster;
    }

    <T> T turn(Callable<T> turn) throws Exception {
        while (true) {
            long begin = System.nanoTime();
            await();
            long before = othersTicks();
            long start = System.nanoTime();
            T result = turn.call();
            boolean quiet = share(othersTicks() - before, System.nanoTime() - start) <= BEARABLE;
            if (quiet || patienceNanos <= 0) {
                disturbed += quiet ? 0 : 1;
                return result;
            }
            repeated++;
            patienceNanos -= System.nanoTime() - begin;
        }
    }

    private void await() throws Exception {
        long begin = System.nanoTime();
        boolean quiet = false;
        while (!quiet && System.nanoTime() - begin < patienceNanos) {
            long before = othersTicks();
            long start = System.nanoTime();
            TimeUnit.MILLISECONDS.sleep(250);
            quiet = share(othersTicks() - before, System.nanoTime() - start) <= BEARABLE;
        }
        patienceNanos -= System.nanoTime() - begin;
    }

    private static double share(long ticks, long nanos) {
        return ticks / HERTZ / (nanos / 1e9) / Runtime.getRuntime().availableProcessors();
    }

    /** What one should know who reads the figures. */
    @Override
    public String toString() {
        return "turns repeated as other programs were busy: " + repeated + "; counted all the same: " + disturbed;
    }

    private long othersTicks() throws IOException {
        if (!Files.exists(PROC.resolve("stat"))) {
            return 0;
        }
        Set<Long> own = own();
        long ticks = 0;
        try (Stream<Path> entries = Files.list(PROC)) {
            for (Path entry : (Iterable<Path>) entries::iterator) {
                String name = entry.getFileName().toString();
                if (Character.isDigit(name.charAt(0)) && !own.contains(Long.parseLong(name))) {
                    ticks += ticks(entry.resolve("stat"));
                }
            }
        }
        return ticks;
    }

    private Set<Long> own() {
        Set<Long> own = new HashSet<>();
        for (long root : new long[] {ProcessHandle.current().pid(), postmaster}) {
            own.add(root);
            ProcessHandle.of(root).ifPresent(top -> top.descendants().forEach(process -> own.add(process.pid())));
        }
        return own;
    }

    /** Of a process and the children it has waited for. The kernel's own threads work for us as well: they count as nobody. */
    private static long ticks(Path stat) {
        try {
            String line = Files.readString(stat);
            String[] words = line.substring(line.lastIndexOf(')') + 2).split(" ");
            return words[1].equals("2")
                    ? 0
                    : Stream.of(words)
                            .skip(11)
                            .limit(4)
                            .mapToLong(Long::parseLong)
                            .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
