package amity.query.upkeep;

import amity.query.projection.Generations;
import amity.query.projection.Projection;
import java.util.function.Predicate;
import org.axonframework.config.EventProcessingConfiguration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.deadletter.jdbc.JdbcDeadLetter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tries again what was set aside, or gives it up. */
@Component
public final class DeadLetterDesk {

    private static final Logger LOG = LoggerFactory.getLogger(DeadLetterDesk.class);

    private final ProjectionBoard board;
    private final DeadLetterReader reader;
    private final Generations generations;
    private final EventProcessingConfiguration processing;
    private final JdbcClient jdbc;

    DeadLetterDesk(
            ProjectionBoard board,
            DeadLetterReader reader,
            Generations generations,
            EventProcessingConfiguration processing,
            JdbcClient jdbc) {
        this.board = board;
        this.reader = reader;
        this.generations = generations;
        this.processing = processing;
        this.jdbc = jdbc;
    }

    /**
     * Tries the events of a record one after the other, the first first, up to one that fails again.
     *
     * @param id of any letter of the record
     * @throws NoSuchDeadLetter if there is none of that id
     * @throws amity.query.projection.Outdated while the projection is of another version than the program
     */
    public Retried retry(String id) {
        DeadLetter letter = reader.find(id).letter();
        Projection projection = board.projection(letter.projection());
        Retried retried = generations.alone(projection, () -> {
            int before = waiting(letter);
            processing
                    .sequencedDeadLetterProcessor(projection.name())
                    .orElseThrow()
                    .process(ofRecord(letter.record()));
            return Retried.of(before - waiting(letter), reader.first(letter.projection(), letter.record()));
        });
        LOG.info("{} of {} tried again: {}", letter.record(), letter.projection(), retried);
        return retried;
    }

    private static Predicate<org.axonframework.messaging.deadletter.DeadLetter<? extends EventMessage<?>>> ofRecord(
            String record) {
        return it -> it instanceof JdbcDeadLetter<?> letter
                && letter.getSequenceIdentifier().equals(record);
    }

    private int waiting(DeadLetter letter) {
        return jdbc.sql("SELECT count(*) FROM query.dead_letter WHERE processingGroup = ? AND sequenceIdentifier = ?")
                .param(letter.projection())
                .param(letter.record())
                .query(Integer.class)
                .single();
    }

    /**
     * Gives up the events of a record that are set aside, all of them.
     *
     * @param id of any letter of the record
     * @param who says so
     * @throws NoSuchDeadLetter if there is none of that id
     * @throws amity.query.projection.Outdated while the projection is of another version than the program
     */
    public GivenUp discard(String id, String who, Reason reason) {
        DeadLetter letter = reader.find(id).letter();
        int events = generations.alone(
                board.projection(letter.projection()),
                () -> jdbc.sql("""
                        WITH given_up AS (
                            DELETE FROM query.dead_letter
                            WHERE processingGroup = :projection AND sequenceIdentifier = :record RETURNING *)
                        INSERT INTO query.discarded_letter
                            (discarded_by, reason, projection, record, event_id, event, cause)
                        SELECT :who, :reason, processingGroup, sequenceIdentifier, eventIdentifier, payloadType, causeMessage
                        FROM given_up ORDER BY sequenceIndex
                        """)
                        .param("projection", letter.projection())
                        .param("record", letter.record())
                        .param("who", who)
                        .param("reason", reason.text())
                        .update());
        if (events == 0) {
            throw new NoSuchDeadLetter(id);
        }
        LOG.warn("{} of {} given up by {}: {}", letter.record(), letter.projection(), who, reason.text());
        return new GivenUp(letter.projection(), letter.record(), events);
    }
}
