package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;

/**
 * From a command to a projection: how long after an append a tracking stream has the event, in the process that appended
 * and in one that only hears of it by NOTIFY (here an engine and a store of its own; they share nothing but the database).
 */
final class LatencyBenchmark {

    private static final String DATABASE = "latency";
    private static final int PER_SECOND = 50;
    private static final int WARM_UP = 500;

    private LatencyBenchmark() {}

    private record Append(long before, long after) {}

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        try (Server server = Server.start()) {
            server.createJournal(DATABASE);
            try (PostgresEventStorageEngine here = Journal.engine(server.pool(Server.RUNTIME, DATABASE, 8));
                    PostgresEventStorageEngine there = Journal.engine(server.pool(Server.RUNTIME, DATABASE, 8));
                    Watcher same = new Watcher(Journal.store(here));
                    Watcher other = new Watcher(Journal.store(there))) {
                List<String> ids = new ArrayList<>();
                List<Append> appends = new ArrayList<>();
                int count = WARM_UP + seconds * PER_SECOND;
                ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
                clock.scheduleAtFixedRate(
                        () -> {
                            DomainEventMessage<Fact> event =
                                    Fact.in(UUID.randomUUID().toString());
                            long before = System.nanoTime();
                            here.appendEvents(event);
                            appends.add(new Append(before, System.nanoTime()));
                            ids.add(event.getIdentifier());
                            if (ids.size() == count) {
                                clock.shutdown();
                            }
                        },
                        0,
                        1_000_000 / PER_SECOND,
                        TimeUnit.MICROSECONDS);
                clock.awaitTermination(1, TimeUnit.DAYS);
                System.out.printf(
                        "%d events, %d a second; a negative time: seen before the append returned%n",
                        count - WARM_UP, PER_SECOND);
                print("append itself", ids, appends, (id, append) -> append.after() - append.before());
                print("same process, from call", ids, appends, (id, append) -> same.seen(id) - append.before());
                print("same process, from return", ids, appends, (id, append) -> same.seen(id) - append.after());
                print("other process, from call", ids, appends, (id, append) -> other.seen(id) - append.before());
                print("other process, from return", ids, appends, (id, append) -> other.seen(id) - append.after());
            }
        }
    }

    private interface Span {
        long nanos(String id, Append append) throws InterruptedException;
    }

    private static void print(String what, List<String> ids, List<Append> appends, Span span)
            throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (int i = WARM_UP; i < ids.size(); i++) {
            nanos.add(span.nanos(ids.get(i), appends.get(i)));
        }
        nanos.sort(null);
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %,7.0f us  p99 %,7.0f us  least %,7.0f us  greatest %,7.0f us%n",
                what,
                nanos.get(nanos.size() / 2) / 1e3,
                nanos.get(nanos.size() * 99 / 100) / 1e3,
                nanos.getFirst() / 1e3,
                nanos.getLast() / 1e3);
    }

    /** Notes when each event came out of a tracking stream. */
    private static final class Watcher implements AutoCloseable {

        private final ConcurrentHashMap<String, Long> seen = new ConcurrentHashMap<>();
        private final Thread thread;
        private volatile boolean closed;

        Watcher(PostgresEventStore store) {
            TrackingEventStream stream = store.openStream(null);
            thread = Thread.ofVirtual().start(() -> watch(stream));
        }

        private void watch(TrackingEventStream stream) {
            try (stream) {
                while (!closed) {
                    if (stream.hasNextAvailable(100, TimeUnit.MILLISECONDS)) {
                        String id = stream.nextAvailable().getIdentifier();
                        seen.put(id, System.nanoTime());
                    }
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        long seen(String id) throws InterruptedException {
            Long at = seen.get(id);
            while (at == null) {
                TimeUnit.MILLISECONDS.sleep(1);
                at = seen.get(id);
            }
            return at;
        }

        @Override
        public void close() throws InterruptedException {
            closed = true;
            thread.join();
        }
    }
}
