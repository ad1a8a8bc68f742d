package amity.query.rest;

import amity.message.query.Viewpoint;
import amity.query.time.JournalTime;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Answers with an entity tag and with what is known: an answer depends on the address, the position and the day alone, so a
 * program that sends the tag back ({@code If-None-Match}) is told when nothing has changed. {@code Amity-Lag} says how many
 * events an answer of now does not know of yet.
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
        long lag = at.knownAt().isNow() ? journal.head() - position : 0;
        return (lag > 0 ? answer.header("Amity-Lag", Long.toString(lag)) : answer).body(body);
    }
}
