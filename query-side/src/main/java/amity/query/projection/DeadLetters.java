package amity.query.projection;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.deadletter.DeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.jdbc.core.JdbcTemplate;

/** What projections could not take in, by record: the event that failed and those of the record behind it. */
public final class DeadLetters {

    private final Map<String, SequencedDeadLetterQueue<EventMessage<?>>> queues = new HashMap<>();
    private final JdbcTemplate jdbc;

    DeadLetters(
            List<Projection> projections,
            Function<String, SequencedDeadLetterQueue<EventMessage<?>>> queues,
            JdbcTemplate jdbc) {
        projections.forEach(it -> this.queues.put(it.name(), queues.apply(it.name())));
        this.jdbc = jdbc;
    }

    SequencedDeadLetterQueue<EventMessage<?>> queue(Projection projection) {
        return Objects.requireNonNull(queues.get(projection.name()), projection.name());
    }

    /** Records that a projection has set aside. */
    public Set<String> records(Projection projection) {
        return new HashSet<>(jdbc.queryForList(
                "SELECT DISTINCT sequenceIdentifier FROM query.dead_letter WHERE processingGroup = ?",
                String.class,
                projection.name()));
    }

    /** By projection how many records it has set aside; none that has none. */
    public Map<String, Long> counts() {
        Map<String, Long> counts = new HashMap<>();
        jdbc.query(
                "SELECT processingGroup, count(DISTINCT sequenceIdentifier) FROM query.dead_letter GROUP BY 1", row -> {
                    counts.put(row.getString(1), row.getLong(2));
                });
        return counts;
    }

    /**
     * Says what is set aside from now on, in the transaction that is open. A record whose first letter is the one that is
     * there keeps it, with its history.
     */
    void replace(Projection projection, SetAside now) {
        Map<String, Set<String>> before = events(projection);
        for (String record : now.records()) {
            List<DeadLetter<EventMessage<?>>> letters = now.letters(record);
            Set<String> there = before.remove(record);
            if (there != null && !there.iterator().next().equals(event(letters.getFirst()))) {
                remove(projection, record);
                there = null;
            }
            for (DeadLetter<EventMessage<?>> letter : letters) {
                if (there == null || !there.contains(event(letter))) {
                    queue(projection).enqueue(record, letter);
                }
            }
        }
        before.keySet().forEach(record -> remove(projection, record));
    }

    private static String event(DeadLetter<EventMessage<?>> letter) {
        return letter.message().getIdentifier();
    }

    private void remove(Projection projection, String record) {
        jdbc.update(
                "DELETE FROM query.dead_letter WHERE processingGroup = ? AND sequenceIdentifier = ?",
                projection.name(),
                record);
    }

    /** By record the ids of its events, in their order. */
    private Map<String, Set<String>> events(Projection projection) {
        Map<String, Set<String>> events = new LinkedHashMap<>();
        jdbc.query(
                "SELECT sequenceIdentifier, eventIdentifier FROM query.dead_letter WHERE processingGroup = ?"
                        + " ORDER BY sequenceIdentifier, sequenceIndex",
                row -> {
                    events.computeIfAbsent(row.getString(1), record -> new LinkedHashSet<>())
                            .add(row.getString(2));
                },
                projection.name());
        return events;
    }
}
