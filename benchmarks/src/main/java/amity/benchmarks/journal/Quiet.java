package amity.benchmarks.journal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Measures how much of the machine programs other than the benchmark and its server took during a turn, and has the turn
 * taken again if that was more than a tenth. Knows it from {@code /proc}; elsewhere than on Linux every turn counts.
 */
final class Quiet {

    private static final Path PROC = Path.of("/proc");
    private static final double BEARABLE = 0.1;
    private static final int TRIES = 6;

    /** The kernel's clock ticks a second in {@code /proc}. */
    private static final double HERTZ = 100;

    private final long postmaster;

    /** @param postmaster process id of the server */
    Quiet(long postmaster) {
        this.postmaster = postmaster;
    }

    /** The last try counts in any case. */
    <T> T turn(Callable<T> turn) throws Exception {
        for (int tries = 1; ; tries++) {
            long begin = System.nanoTime();
            long before = othersTicks();
            T result = turn.call();
            double share = (othersTicks() - before)
                    / HERTZ
                    / ((System.nanoTime() - begin) / 1e9)
                    / Runtime.getRuntime().availableProcessors();
            if (share <= BEARABLE) {
                return result;
            }
            boolean again = tries < TRIES;
            System.out.printf(
                    Locale.ROOT, "(others took %.0f %% of the machine%s)%n", share * 100, again ? ": again" : "");
            if (!again) {
                return result;
            }
            TimeUnit.SECONDS.sleep(5);
        }
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
