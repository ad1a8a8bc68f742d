package amity.benchmarks.journal;

import amity.eventstore.PostgresEventStorageEngine;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.eventhandling.DomainEventMessage;

/**
 * From a command to a projection: how long after an append a tracking stream has the event, in the process that appended
 * and in one that only hears of it by NOTIFY (here an engine and a store of its own; they share nothing but the database).
 * Bare INSERTs in between, at the same gentle rate, say what the machine needs to wake up and flush.
 */
final class LatencyBenchmark {

    private static final String DATABASE = "latency";
    private static final int PER_SECOND = 50;
    private static final int SECONDS_A_TURN = 5;
    private static final int WARM_UP_TURNS = 2;

    private LatencyBenchmark() {}

    private record Append(String id, long before, long after) {}

    private record Turn(List<Append> appends, List<Long> bare) {
        Turn() {
            this(new ArrayList<>(), new ArrayList<>());
        }
    }

    private interface Span {
        long nanos(Append append) throws InterruptedException;
    }

    public static void main(String[] arguments) throws Exception {
        int seconds = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 60;
        try (Server server = Server.start()) {
            server.createJournal(DATABASE);
            server.execute(DATABASE, Bare.TABLE);
            Store insert = new Bare(server.pool(Server.OWNER, DATABASE, 1))::append;
            try (PostgresEventStorageEngine here = Journal.engine(server.pool(Server.RUNTIME, DATABASE, 8));
                    PostgresEventStorageEngine there = Journal.engine(server.pool(Server.RUNTIME, DATABASE, 8));
                    Watcher same = new Watcher(Journal.store(here));
                    Watcher other = new Watcher(Journal.store(there))) {
                Turn all = new Turn();
                for (int turns = 0; turns < WARM_UP_TURNS + Math.ceilDiv(seconds, SECONDS_A_TURN); turns++) {
                    Turn turn = server.quiet().turn(() -> turn(here, insert));
                    if (turns >= WARM_UP_TURNS) {
                        all.appends().addAll(turn.appends());
                        all.bare().addAll(turn.bare());
                    }
                }
                System.out.println(server.quiet());
                print(all, same, other);
            }
        }
    }

    /** An append and a bare INSERT by turns, at the beat. */
    private static Turn turn(PostgresEventStorageEngine engine, Store insert) throws Exception {
        Turn turn = new Turn();
        long next = System.nanoTime();
        for (int i = 0; i < PER_SECOND * SECONDS_A_TURN; i++) {
            next = pause(next);
            DomainEventMessage<Fact> event = Fact.in(UUID.randomUUID().toString());
            long before = System.nanoTime();
            engine.appendEvents(event);
            turn.appends().add(new Append(event.getIdentifier(), before, System.nanoTime()));
            next = pause(next);
            before = System.nanoTime();
            insert.append(UUID.randomUUID().toString());
            turn.bare().add(System.nanoTime() - before);
        }
        return turn;
    }

    /** Half a beat. */
    private static long pause(long last) {
        long next = last + 500_000_000L / PER_SECOND;
        while (System.nanoTime() < next) {
            LockSupport.parkNanos(next - System.nanoTime());
        }
        return next;
    }

    private static void print(Turn all, Watcher same, Watcher other) throws InterruptedException {
        System.out.printf(
                "%d events, %d a second, and as many bare INSERTs in between%n",
                all.appends().size(), PER_SECOND);
        print("bare INSERT", all.bare());
        print("append, call to return", all, append -> append.after() - append.before());
        print("same process, since call", all, append -> same.seen(append.id()) - append.before());
        print("same process, since return", all, append -> same.seen(append.id()) - append.after());
        print("other process, since call", all, append -> other.seen(append.id()) - append.before());
        print("other process, since return", all, append -> other.seen(append.id()) - append.after());
        System.out.println("less than nothing: seen before the append returned");
    }

    private static void print(String what, Turn all, Span span) throws InterruptedException {
        List<Long> nanos = new ArrayList<>();
        for (Append append : all.appends()) {
            nanos.add(span.nanos(append));
        }
        print(what, nanos);
    }

    private static void print(String what, List<Long> nanos) {
        List<Long> sorted = nanos.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-28s p50 %,7.0f us  p99 %,7.0f us  [%,.0f–%,.0f]%n",
                what,
                sorted.get(sorted.size() / 2) / 1e3,
                sorted.get(sorted.size() * 99 / 100) / 1e3,
                sorted.getFirst() / 1e3,
                sorted.getLast() / 1e3);
    }
}
