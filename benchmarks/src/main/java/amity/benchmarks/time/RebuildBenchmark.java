package amity.benchmarks.time;

import amity.benchmarks.program.Program;
import amity.message.query.CountRoster;
import amity.message.query.FindRoster;
import amity.message.query.KnownAt;
import amity.message.query.Roster;
import amity.message.query.RosterCounts;
import amity.message.query.Viewpoint;
import amity.query.projection.Generation;
import amity.query.projection.Generations;
import amity.query.projection.Projection;
import amity.query.projection.Rebuild;
import com.zaxxer.hikari.HikariDataSource;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * All projections built anew from the journal, against a bare pipeline on the same events and rows, and against the same
 * projectors following the journal from its beginning, as an Axon token reset has them do; and what is asked meanwhile.
 */
final class RebuildBenchmark {

    /** Events in a transaction of the followers as Amity has them; Axon has one, unless told otherwise. */
    private static final int BATCH = 200;

    private RebuildBenchmark() {}

    /** Arguments: events, events of the token reset, rounds. */
    public static void main(String[] arguments) throws Exception {
        long events = arguments.length > 0 ? Long.parseLong(arguments[0]) : 1_000_000;
        long reset = arguments.length > 1 ? Long.parseLong(arguments[1]) : 50_000;
        int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
        try (EmbeddedPostgres server = Databases.server()) {
            double ordinary = reset(server, 1, reset / 10, rounds);
            double batches = reset(server, BATCH, reset, rounds);
            rebuild(server, events, rounds, ordinary, batches);
        }
        // Axon leaves a thread behind that would keep the program up.
        System.exit(0);
    }

    /**
     * Events a second, median of the rounds.
     *
     * @param batch events in a transaction
     */
    private static double reset(EmbeddedPostgres server, int batch, long events, int rounds) throws Exception {
        try (HikariDataSource pool = Databases.empty(server, "reset_" + batch);
                ConfigurableApplicationContext program = Program.start(
                        pool, Map.of("amity.projections.events-in-a-transaction", batch), QuerySide.class)) {
            standStill(program);
            Ledger.fill(program.getBean(EventStorageEngine.class), events);
            Databases.settle(pool);
            List<Double> rates = new ArrayList<>();
            for (int round = 0; round < rounds; round++) {
                forget(program, pool);
                long begin = System.nanoTime();
                processors(program).forEach(EventProcessor::start);
                awaitHead(program, events);
                rates.add(events / ((System.nanoTime() - begin) / 1e9));
                standStill(program);
            }
            return print("token reset, " + batch + " in a transaction, events a second", rates);
        }
    }

    private static void rebuild(EmbeddedPostgres server, long events, int rounds, double ordinary, double batches)
            throws Exception {
        try (HikariDataSource pool = Databases.empty(server, "rebuild");
                ConfigurableApplicationContext program = Program.start(pool, QuerySide.class)) {
            standStill(program);
            Ledger.fill(program.getBean(EventStorageEngine.class), events);
            Databases.settle(pool);
            List<Projection> projections = projections(program);
            double first = seconds(() -> build(program, projections));
            System.out.printf(Locale.ROOT, "built first, from nothing: %.1f s%n", first);
            List<Double> ours = new ArrayList<>();
            List<Double> bare = new ArrayList<>();
            List<Double> slower = new ArrayList<>();
            try (BarePipeline pipeline = BarePipeline.of(pool, projections)) {
                for (int round = 0; round < rounds; round++) {
                    Databases.settle(pool);
                    bare.add(events / pipeline.run(events));
                    Databases.settle(pool);
                    ours.add(events / seconds(() -> build(program, projections)));
                    Databases.settle(pool);
                    slower.add(slowdown(program, projections, events));
                }
            }
            double rate = print("rebuild of " + projections.size() + ", events a second", ours);
            double ceiling = print("bare pipeline, events a second", bare);
            System.out.printf(
                    Locale.ROOT,
                    "rebuild to bare pipeline %.2f; to token reset with 1 in a transaction %.1f, with %d %.1f%n",
                    rate / ceiling,
                    rate / ordinary,
                    BATCH,
                    rate / batches);
            print("questions during a rebuild, times as long (p50)", slower);
        }
    }

    /** The median of questions while all are built anew, to the median of questions just before. */
    private static double slowdown(ConfigurableApplicationContext program, List<Projection> projections, long events)
            throws Exception {
        QueryGateway queries = program.getBean(QueryGateway.class);
        AtomicBoolean ended = new AtomicBoolean();
        double before = median(queries, events, new AtomicBoolean(), 400);
        Thread building = Thread.ofPlatform().start(() -> {
            build(program, projections);
            ended.set(true);
        });
        double during = median(queries, events, ended, Integer.MAX_VALUE);
        building.join();
        System.out.printf(Locale.ROOT, "  a question: %.0f us, during a rebuild %.0f us%n", before, during);
        return during / before;
    }

    private static double median(QueryGateway queries, long events, AtomicBoolean ended, int most) throws Exception {
        Random random = new Random(1979);
        List<Double> micros = new ArrayList<>();
        while (!ended.get() && micros.size() < most) {
            LocalDate day = LocalDate.of(1985, 1, 1).plusDays(random.nextInt(13_000));
            Viewpoint at = new Viewpoint(day, KnownAt.position(1 + random.nextLong(events)), 0);
            long begin = System.nanoTime();
            queries.query(new FindRoster(at), Roster.class).join();
            queries.query(new CountRoster(at), RosterCounts.class).join();
            micros.add((System.nanoTime() - begin) / 1e3);
            // As often as some tens of people would ask.
            TimeUnit.MILLISECONDS.sleep(20);
        }
        return micros.stream().sorted().toList().get(micros.size() / 2);
    }

    private static void build(ConfigurableApplicationContext program, List<Projection> projections) {
        program.getBean(Rebuild.class).all(projections, false, (projection, step) -> {}, (projection, outcome) -> {
            if (!outcome.switched()) {
                throw new IllegalStateException(projection.name() + " differs: " + outcome.differences());
            }
        });
    }

    private static void forget(ConfigurableApplicationContext program, HikariDataSource pool) throws Exception {
        Generations generations = program.getBean(Generations.class);
        Databases.execute(pool, "TRUNCATE query.token_entry");
        for (Projection projection : projections(program)) {
            generations.drop(Generation.live(projection));
            generations.createEmpty(Generation.live(projection));
        }
    }

    private static void awaitHead(ConfigurableApplicationContext program, long events) throws InterruptedException {
        Generations generations = program.getBean(Generations.class);
        while (projections(program).stream().anyMatch(it -> generations.positionOf(it) < events)) {
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private static List<Projection> projections(ConfigurableApplicationContext program) {
        return List.copyOf(program.getBeansOfType(Projection.class).values());
    }

    private static List<EventProcessor> processors(ConfigurableApplicationContext program) {
        return List.copyOf(program.getBean(EventProcessingConfiguration.class)
                .eventProcessors()
                .values());
    }

    private static void standStill(ConfigurableApplicationContext program) {
        processors(program).forEach(EventProcessor::shutDown);
    }

    private static double seconds(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / 1e9;
    }

    private static double print(String what, List<Double> figures) {
        double[] sorted =
                figures.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        double median = sorted[sorted.length / 2];
        System.out.printf(
                Locale.ROOT,
                median < 100 ? "%s: %.2f [%.2f-%.2f]%n" : "%s: %,.0f [%,.0f-%,.0f]%n",
                what,
                median,
                Arrays.stream(sorted).min().orElseThrow(),
                sorted[sorted.length - 1]);
        return median;
    }
}
