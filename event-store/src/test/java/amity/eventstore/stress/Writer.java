package amity.eventstore.stress;

import amity.eventstore.JournalDatabase;
import amity.eventstore.JournalFullException;
import amity.eventstore.JournalUnavailableException;
import amity.eventstore.PostgresEventStorageEngine;
import amity.eventstore.PostgresEventStore;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingEventStream;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.ConcurrencyException;

/**
 * A process of its own that appends from several threads and writes down, before it goes on, what it was told: a line
 * {@code <thread> <outcome> <event ids>}. One more thread reads the journal and writes down {@code <position> <event id>}.
 */
public final class Writer {

    private Writer() {}

    /** Arguments: port, seed, threads, streams, file of the history, file of the reader. Ends when it is killed. */
    public static void main(String[] arguments) throws IOException {
        // Ends with whoever started it, also when that one was killed.
        ProcessHandle.current()
                .parent()
                .ifPresent(parent ->
                        parent.onExit().thenRun(() -> Runtime.getRuntime().halt(1)));
        HikariConfig pool = new HikariConfig();
        pool.setJdbcUrl("jdbc:postgresql://localhost:" + arguments[0] + "/postgres?user=journal_app");
        pool.setMaximumPoolSize(8);
        pool.setConnectionTimeout(1_000);
        pool.setInitializationFailTimeout(-1);
        PostgresEventStorageEngine engine =
                JournalDatabase.engine(JournalDatabase.serializer(), new HikariDataSource(pool));
        Path history = Path.of(arguments[4]);
        int streams = Integer.parseInt(arguments[3]);
        for (int thread = 0; thread < Integer.parseInt(arguments[2]); thread++) {
            Random random = new Random(Long.parseLong(arguments[1]) * 1000 + thread);
            String name = ProcessHandle.current().pid() + "/" + thread;
            OutputStream out = open(history);
            Thread.ofPlatform().start(() -> write(engine, random, streams, name, out));
        }
        OutputStream seen = open(Path.of(arguments[5]));
        Thread.ofPlatform().start(() -> read(engine, seen));
    }

    private static OutputStream open(Path file) throws IOException {
        return Files.newOutputStream(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static void write(
            PostgresEventStorageEngine engine, Random random, int streams, String name, OutputStream out) {
        while (true) {
            List<DomainEventMessage<?>> events = new ArrayList<>();
            try {
                String stream = "stream-" + random.nextInt(streams);
                long next = engine.lastSequenceNumberFor(stream).orElse(-1L) + 1;
                for (int i = 0; i <= random.nextInt(3); i++) {
                    events.add(new GenericDomainEventMessage<>(
                            "thing",
                            stream,
                            next + i,
                            "payload",
                            MetaData.emptyInstance(),
                            UUID.randomUUID().toString(),
                            java.time.Instant.ofEpochMilli(random.nextInt(1_000_000))));
                }
            } catch (EventStoreException databaseIsDown) {
                Thread.onSpinWait();
                continue;
            }
            line(
                    out,
                    name + " " + append(engine, events) + " "
                            + events.stream().map(EventMessage::getIdentifier).collect(Collectors.joining(",")));
        }
    }

    private static String append(PostgresEventStorageEngine engine, List<DomainEventMessage<?>> events) {
        try {
            engine.appendEvents(events);
            return "STORED";
        } catch (ConcurrencyException lost) {
            return "CONFLICT";
        } catch (JournalUnavailableException e) {
            return e.outcome().name();
        } catch (JournalFullException e) {
            return "NOT_STORED";
        }
    }

    private static void read(PostgresEventStorageEngine engine, OutputStream out) {
        PostgresEventStore store = PostgresEventStore.builder().engine(engine).build();
        TrackingEventStream stream = null;
        while (true) {
            try {
                if (stream == null) {
                    stream = store.openStream(null);
                }
                TrackedEventMessage<?> message = stream.nextAvailable();
                line(out, message.trackingToken().position().orElseThrow() + " " + message.getIdentifier());
            } catch (EventStoreException databaseIsDown) {
                Thread.onSpinWait();
            } catch (InterruptedException e) {
                return;
            }
        }
    }

    private static void line(OutputStream out, String text) {
        try {
            out.write((text + "\n").getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
