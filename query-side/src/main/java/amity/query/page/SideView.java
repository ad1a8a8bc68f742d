package amity.query.page;

import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * One side of a comparison: its fields, and what was asked in words.
 *
 * @param name of its fields
 * @param known whose knowledge it is, in words
 * @param position of the last entry that it knows of
 */
record SideView(
        String name,
        String title,
        String day,
        String dayText,
        String moment,
        String entry,
        String known,
        boolean now,
        String position,
        @Nullable String dayProblem,
        @Nullable String knownProblem) {

    static SideView of(String name, Perspective side, long position, ZoneId zone, Words words) {
        Knowledge known = side.knowledge();
        return new SideView(
                name,
                words.of("compare." + name),
                side.asOf().day().toString(),
                words.day(side.asOf().day()),
                KnownView.field(known, zone),
                KnownView.entry(known),
                KnownView.said(known, zone, words),
                known.isNow(),
                Long.toString(position),
                side.asOf().problemIn(words),
                KnownView.problem(known, zone, words));
    }
}
