package amity.query.rest;

import amity.message.query.Viewpoint;
import amity.query.time.JournalTime;
import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.common.AxonTransientException;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with an entity tag and with what is known: an answer depends on the address, the position and the day alone, so a
 * program that sends the tag back ({@code If-None-Match}) is told when nothing has changed. {@code Amity-Lag} says how many
 * events an answer of now does not know of yet; {@code unknown} while the journal does not answer.
 */
@Component
public final class Answers {

    private final JournalTime journal;

    Answers(JournalTime journal) {
        this.journal = journal;
    }

    public <T> ResponseEntity<T> of(Viewpoint at, long position, LocalDate asOf, T body) {
        return answer(at, position, position + "@" + asOf, body);
    }

    public <T> ResponseEntity<T> of(Viewpoint at, long position, T body) {
        return answer(at, position, Long.toString(position), body);
    }

    private <T> ResponseEntity<T> answer(Viewpoint at, long position, String tag, T body) {
        ResponseEntity.BodyBuilder answer =
                ResponseEntity.ok().eTag(tag).header("Amity-Position", Long.toString(position));
        if (at.knownAt().isNow()) {
            lag(position).ifPresent(lag -> answer.header("Amity-Lag", lag));
        }
        return answer.body(body);
    }

    /** Empty where there is none. A journal that does not answer is no reason not to tell what is known. */
    private Optional<String> lag(long position) {
        try {
            long lag = journal.head() - position;
            return lag > 0 ? Optional.of(Long.toString(lag)) : Optional.empty();
        } catch (AxonTransientException unreachable) {
            return Optional.of("unknown");
        }
    }
}
