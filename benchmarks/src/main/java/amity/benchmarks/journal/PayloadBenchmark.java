package amity.benchmarks.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Payload and metadata as {@code bytea} or as {@code jsonb}: what appending, reading and keeping them costs. */
final class PayloadBenchmark {

    private static final String DATABASE = "payloads";
    private static final int BATCH = 64;
    private static final double SECONDS = 4;

    private PayloadBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        int rounds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 5;
        try (Server server = Server.start()) {
            server.createDatabase(DATABASE);
            List<Encoding> encodings = List.of(
                    new Encoding("bytea", server.owner(DATABASE)), new Encoding("jsonb", server.owner(DATABASE)));
            for (Encoding encoding : encodings) {
                encoding.create();
            }
            Map<String, Samples> results = new LinkedHashMap<>();
            for (int round = 0; round <= rounds; round++) {
                System.out.println(round == 0 ? "warming up, not counted" : "round " + round);
                server.settle(DATABASE);
                for (Encoding encoding : encodings) {
                    take(
                            results,
                            round,
                            encoding.table() + " appends",
                            server.quiet().turn(() -> appends(encoding)));
                }
                for (Encoding encoding : encodings) {
                    take(
                            results,
                            round,
                            encoding.table() + " reads",
                            server.quiet().turn(() -> reads(encoding)));
                }
            }
            System.out.println(server.quiet());
            System.out.println(
                    "\nmedian [least–greatest] of the rounds, events a second; appends in transactions of " + BATCH);
            results.forEach((what, all) -> System.out.printf(Locale.ROOT, "%-18s %s%n", what, all));
            server.settle(DATABASE);
            for (Encoding encoding : encodings) {
                long[] sizes = encoding.sizes();
                System.out.printf(
                        Locale.ROOT,
                        "%-18s %.0f bytes an event, %.0f of them without the indexes%n",
                        encoding.table(),
                        (double) sizes[0] / encoding.events(),
                        (double) sizes[1] / encoding.events());
            }
        }
    }

    private static void take(Map<String, Samples> results, int round, String what, double perSecond) {
        System.out.printf(Locale.ROOT, "%-18s %,9.0f/s%n", what, perSecond);
        if (round > 0) {
            results.computeIfAbsent(what, key -> new Samples()).add(perSecond);
        }
    }

    private static double appends(Encoding encoding) throws Exception {
        long start = System.nanoTime();
        long before = encoding.events();
        while (System.nanoTime() - start < SECONDS * 1e9) {
            encoding.append(BATCH);
        }
        return (encoding.events() - before) / ((System.nanoTime() - start) / 1e9);
    }

    private static double reads(Encoding encoding) throws Exception {
        long start = System.nanoTime();
        if (encoding.read() < 100 * encoding.events()) {
            throw new IllegalStateException("payloads are missing");
        }
        return encoding.events() / ((System.nanoTime() - start) / 1e9);
    }
}
