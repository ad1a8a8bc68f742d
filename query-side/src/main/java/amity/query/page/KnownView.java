package amity.query.page;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control that sets whose knowledge is shown, and the banner that says so.
 *
 * @param moment what stands in the field for a date and time
 * @param entry what stands in the field for the number of an entry
 * @param said whose knowledge it is, in a few words
 * @param sentence of the banner; null for the knowledge of now
 * @param now where the same is shown as it is known now
 * @param compare where both are put side by side
 * @param rest what else a form of it carries
 */
record KnownView(
        String moment,
        String entry,
        String said,
        @Nullable String sentence,
        @Nullable String problem,
        String now,
        String compare,
        List<Parameter> rest) {

    /** @param now the same page without it, {@code rest} all that it was asked for besides */
    static KnownView of(Perspective from, String now, List<Parameter> rest, ZoneId zone, Words words) {
        Knowledge known = from.knowledge();
        return new KnownView(
                field(known, zone),
                entry(known),
                said(known, zone, words),
                known.isNow() ? null : sentence(from, zone, words),
                problem(known, zone, words),
                now,
                CompareQuery.withNow(from).href(),
                rest);
    }

    /** {@code now}, or {@code 25 November 2026, 11:29}. */
    static String said(Knowledge known, ZoneId zone, Words words) {
        Instant moment = known.moment();
        if (known.isNow() || moment == null) {
            return words.of("known.now");
        }
        return known.isBeforeAll() ? words.of("known.before-all") : words.moment(moment, zone);
    }

    private static String sentence(Perspective from, ZoneId zone, Words words) {
        Knowledge known = from.knowledge();
        String day = words.day(from.asOf().day());
        return known.isBeforeAll()
                ? words.of("known.sentence-before-all", day)
                : words.of("known.sentence", day, said(known, zone, words), Long.toString(known.position()));
    }

    static @Nullable String problem(Knowledge known, ZoneId zone, Words words) {
        String problem = known.problem();
        Instant moment = known.moment();
        if (problem == null) {
            return null;
        }
        return switch (problem) {
            case "known.future" -> words.of(problem, moment == null ? known.written() : words.moment(moment, zone));
            case "known.entry-future" ->
                words.of(problem, known.written().substring(1), Long.toString(known.position()));
            default -> words.of(problem, known.written());
        };
    }

    static String field(Knowledge known, ZoneId zone) {
        Instant moment = known.moment();
        return moment == null || known.written().startsWith("@")
                ? ""
                : LocalDateTime.ofInstant(moment.truncatedTo(ChronoUnit.SECONDS), zone)
                        .toString();
    }

    static String entry(Knowledge known) {
        boolean asked = known.written().startsWith("@") || "known.entry-malformed".equals(known.problem());
        return asked ? known.written().replaceFirst("^@", "") : "";
    }
}
