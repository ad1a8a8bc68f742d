package amity.query.page;

import amity.message.value.Texts;
import amity.query.upkeep.DeadLetter;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * An event that is set aside.
 *
 * @param record whose it is
 * @param event as it is called, and {@code stored} the name under which it is stored
 * @param position null where it is not known
 * @param cause what the program or the database said; null for one that only waits behind another
 * @param brief the same without the statement that failed, shortened
 * @param behind that others wait behind it; null where none do
 */
record DeadLetterRow(
        String id,
        String projection,
        String record,
        String event,
        String stored,
        @Nullable String position,
        @Nullable String cause,
        @Nullable String brief,
        Moment since,
        Moment lastTried,
        Moment recorded,
        @Nullable String behind) {

    private static final int BRIEF = 200;

    /** By the clock of the office, and as programs read it. */
    record Moment(String text, String instant) {

        static Moment of(Instant instant, ZoneId zone, Words words) {
            return new Moment(words.moment(instant, zone), instant.toString());
        }
    }

    static DeadLetterRow of(DeadLetter letter, ZoneId zone, Words words) {
        return new DeadLetterRow(
                letter.id(),
                words.projection(letter.projection()),
                letter.record(),
                words.event(letter.event()),
                letter.event(),
                letter.position() == null ? null : words.of("entry", Long.toString(letter.position())),
                letter.cause() == null ? null : letter.cause().message(),
                letter.cause() == null ? null : brief(letter.cause().message()),
                Moment.of(letter.since(), zone, words),
                Moment.of(letter.lastTried(), zone, words),
                Moment.of(letter.recordedAt(), zone, words),
                letter.behind() == 0 ? null : words.of("letters.behind", words.number(letter.behind())));
    }

    /** What the database says comes last, behind the statement in brackets. */
    private static String brief(String cause) {
        int statement = cause.lastIndexOf("]; ");
        return Texts.shortened(statement < 0 ? cause : cause.substring(statement + 3), BRIEF);
    }
}
