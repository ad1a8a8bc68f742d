package amity.query.rest;

import java.time.LocalDate;
import org.springframework.http.ResponseEntity;

/**
 * Answers with an entity tag: what an address answers depends on the position and the day alone, so a program that sends
 * the tag back ({@code If-None-Match}) is told when nothing has changed.
 */
public final class Answers {

    private Answers() {}

    public static <T> ResponseEntity<T> of(long position, LocalDate asOf, T body) {
        return ResponseEntity.ok().eTag(position + "@" + asOf).body(body);
    }

    public static <T> ResponseEntity<T> of(long position, T body) {
        return ResponseEntity.ok().eTag(Long.toString(position)).body(body);
    }
}
