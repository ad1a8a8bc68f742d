package amity.benchmarks.journal;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Contenders in turns (A B C A B C …) at each number of callers, round after round; then the first against each other. */
final class Contest {

    private static final int[] CALLERS = {1, 8, 32, 64, 128};

    private final Server server;
    private final String database;
    private final List<Contender> contenders;
    private final Map<String, Results> results = new LinkedHashMap<>();

    private record Results(Samples perSecond, Samples p50, Samples p99) {
        Results() {
            this(new Samples(), new Samples(), new Samples());
        }
    }

    Contest(Server server, String database, List<Contender> contenders) {
        this.server = server;
        this.database = database;
        this.contenders = contenders;
    }

    void run(double seconds, int rounds) throws Exception {
        System.out.printf(
                "callers are %s threads, the same for all stores of this process%n",
                Load.PLATFORM ? "platform" : "virtual");
        round(0, Math.max(3, seconds));
        results.clear();
        for (int round = 1; round <= rounds; round++) {
            round(round, seconds);
        }
        print();
    }

    private void round(int round, double seconds) throws Exception {
        System.out.println(round == 0 ? "warming up, not counted" : "round " + round);
        server.settle(database);
        for (int callers : CALLERS) {
            for (Contender contender : contenders) {
                Load load = round == 0
                        ? contender.turn().take(callers, seconds)
                        : server.quiet().turn(() -> contender.turn().take(callers, seconds));
                Results all = results.computeIfAbsent(callers + contender.name(), key -> new Results());
                all.perSecond().add(load.perSecond());
                all.p50().add(load.p50());
                all.p99().add(load.p99());
                System.out.printf(
                        Locale.ROOT,
                        "%3d callers  %-12s %,9.0f/s  p50 %,7.0f us  p99 %,7.0f us%n",
                        callers,
                        contender.name(),
                        load.perSecond(),
                        load.p50(),
                        load.p99());
            }
        }
    }

    private void print() {
        String first = contenders.getFirst().name();
        System.out.println(server.quiet());
        System.out.printf("%nmedian [least–greatest] of the rounds; the ratio is %s to the other, by medians%n", first);
        for (int callers : CALLERS) {
            double ours = of(callers, first).perSecond().median();
            for (Contender contender : contenders) {
                Results all = of(callers, contender.name());
                System.out.printf(
                        Locale.ROOT,
                        "%3d callers  %-12s %-28s/s  ratio %5.2f   p50 %-24s us   p99 %s us%n",
                        callers,
                        contender.name(),
                        all.perSecond(),
                        ours / all.perSecond().median(),
                        all.p50(),
                        all.p99());
            }
        }
    }

    private Results of(int callers, String contender) {
        return Objects.requireNonNull(results.get(callers + contender));
    }
}
