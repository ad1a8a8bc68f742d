package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.QuietPartner;
import amity.message.query.RosterEntry;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * What there is with a partner of the roster.
 *
 * @param possible whether the tie is
 * @param quiet nothing happened lately, certainly or possibly
 * @param quietPossibly something may have
 * @param lastDay the last day that the last activity can be; null of who was not quiet, and where nothing is on record
 * @param last what it was, when and how long ago; null likewise
 * @param underWay projects
 * @param ever projects that had begun
 */
record CoverageRow(
        String id,
        String href,
        PlaceName name,
        String country,
        Tier tier,
        String tierName,
        boolean possible,
        boolean quiet,
        boolean quietPossibly,
        @Nullable LocalDate lastDay,
        @Nullable LastActivity last,
        Count underWay,
        Count ever,
        String projects,
        String everSaid) {

    /** @param quiet null where something certainly happened lately */
    static CoverageRow of(RosterEntry tie, @Nullable QuietPartner quiet, Count underWay, Count ever, Teller teller) {
        Words words = teller.words();
        return new CoverageRow(
                tie.partner().value(),
                teller.href(tie.partner()),
                PlaceName.of(tie.names(), words),
                words.country(tie.country()),
                tie.tier(),
                words.tier(tie.tier()),
                tie.certainty() == Certainty.POSSIBLE,
                quiet != null,
                quiet != null && quiet.certainty() == Certainty.POSSIBLE,
                quiet == null || quiet.last() == null ? null : quiet.last().latest(),
                quiet == null || quiet.last() == null ? null : LastActivity.of(quiet.last(), teller),
                underWay,
                ever,
                words.count(underWay),
                words.count(ever));
    }

    boolean withoutProject() {
        return underWay.certain() == 0;
    }

    public boolean noProject() {
        return underWay.equals(Count.NONE);
    }

    /** What is certainly missing weighs more than what only may be. */
    private int lacks() {
        int activity = quiet ? quietPossibly ? 1 : 2 : 0;
        int project = withoutProject() ? noProject() ? 2 : 1 : 0;
        return activity + project;
    }

    /** Those without anything first; among them those that never had any, then the longest quiet, then by name. */
    static Comparator<CoverageRow> order(Comparator<Object> alphabet) {
        return Comparator.comparingInt(CoverageRow::lacks)
                .reversed()
                .thenComparing(row -> !row.quiet)
                .thenComparing(CoverageRow::lastDay, Comparator.nullsFirst(Comparator.naturalOrder()))
                .thenComparing(row -> row.name.main(), alphabet);
    }
}
