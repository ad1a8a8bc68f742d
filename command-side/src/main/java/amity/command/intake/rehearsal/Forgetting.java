package amity.command.intake.rehearsal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.ConcurrencyException;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/**
 * Reads the journal and behind it what was appended here; appends here only, and forgets it at the end. Partners and who
 * refers to them are read for every record, so they stay in memory; all else goes to a file.
 */
final class Forgetting implements EventStorageEngine, AutoCloseable {

    private final EventStore journal;
    private final boolean still;
    private final Spill spill;
    private final Map<String, List<DomainEventMessage<?>>> appended = new HashMap<>();
    private final Map<String, List<DomainEventMessage<?>>> known = new ConcurrentHashMap<>();
    private final ThreadLocal<Boolean> askedOnly = ThreadLocal.withInitial(() -> false);
    private volatile Set<String> absent = Set.of();

    /** @param still true: what is read of partners stays as it is, whatever is recorded meanwhile */
    Forgetting(EventStore journal, Serializer serializer, boolean still) {
        this.journal = journal;
        this.still = still;
        this.spill = new Spill(serializer);
    }

    /** Streams that are known to have no events in the journal, so that it need not be asked. */
    void absent(Set<String> streams) {
        absent = streams;
    }

    /** Runs something of which nothing is appended even here. */
    <T> T asking(Supplier<T> question) {
        askedOnly.set(true);
        try {
            return question.get();
        } finally {
            askedOnly.remove();
        }
    }

    synchronized Set<String> appendedAmong(Collection<String> streams) {
        Set<String> found = new HashSet<>();
        for (String stream : streams) {
            if (isHot(stream) ? appended.containsKey(stream) : spill.has(stream)) {
                found.add(stream);
            }
        }
        return found;
    }

    @Override
    public void appendEvents(List<? extends EventMessage<?>> events) {
        if (askedOnly.get()) {
            return;
        }
        synchronized (this) {
            Map<String, Long> next = new HashMap<>();
            for (EventMessage<?> message : events) {
                DomainEventMessage<?> event = (DomainEventMessage<?>) message;
                String stream = event.getAggregateIdentifier();
                long expected = next.computeIfAbsent(
                        stream, it -> lastSequenceNumberFor(it).orElse(-1L) + 1);
                if (event.getSequenceNumber() != expected) {
                    throw new ConcurrencyException("another command was faster on " + stream);
                }
                next.put(stream, expected + 1);
            }
            events.forEach(event -> keep((DomainEventMessage<?>) event));
        }
    }

    private void keep(DomainEventMessage<?> event) {
        String stream = event.getAggregateIdentifier();
        if (isHot(stream)) {
            appended.computeIfAbsent(stream, it -> new ArrayList<>()).add(event);
        } else {
            spill.append(event);
        }
    }

    @Override
    public DomainEventStream readEvents(String stream, long firstSequence) {
        List<DomainEventMessage<?>> events = new ArrayList<>(inJournal(stream));
        synchronized (this) {
            events.addAll(isHot(stream) ? appended.getOrDefault(stream, List.of()) : spill.read(stream));
        }
        return DomainEventStream.of(events.stream()
                .filter(event -> event.getSequenceNumber() >= firstSequence)
                .toList());
    }

    private List<DomainEventMessage<?>> inJournal(String stream) {
        if (absent.contains(stream)) {
            return List.of();
        }
        return still && isHot(stream) ? known.computeIfAbsent(stream, this::read) : read(stream);
    }

    private List<DomainEventMessage<?>> read(String stream) {
        List<DomainEventMessage<?>> events = new ArrayList<>();
        DomainEventStream read = journal.readEvents(stream);
        while (read.hasNext()) {
            events.add(read.next());
        }
        return events;
    }

    private static boolean isHot(String stream) {
        return stream.startsWith("partner/") || stream.startsWith("reservation/reference/");
    }

    @Override
    public Optional<Long> lastSequenceNumberFor(String stream) {
        Optional<Long> last = Optional.empty();
        DomainEventStream events = readEvents(stream, 0);
        while (events.hasNext()) {
            last = Optional.of(events.next().getSequenceNumber());
        }
        return last;
    }

    @Override
    public void storeSnapshot(DomainEventMessage<?> snapshot) {
        // A rehearsal is over before one would be of use.
    }

    @Override
    public Optional<DomainEventMessage<?>> readSnapshot(String stream) {
        return Optional.empty();
    }

    @Override
    public Stream<? extends TrackedEventMessage<?>> readEvents(@Nullable TrackingToken token, boolean mayBlock) {
        throw new UnsupportedOperationException("nobody follows a rehearsal");
    }

    @Override
    public void close() {
        spill.close();
    }
}
