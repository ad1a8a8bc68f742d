package amity.standalone.sample;

import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import java.util.Map;
import java.util.Optional;

/**
 * What an office believed at first of some ties in relationships.csv: the first of the other dates in sources. Each is
 * corrected to the row's own date, so that the ledger of the sample has two answers to what was believed when.
 */
final class Beliefs {

    /** Why the first date gave way, by row; from the rows' notes and SOURCES.md, "Conflicts kept". */
    private static final Map<String, String> REASONS = Map.of(
            "R002", "The day 1982-09-17 is not certain: sources differ about it. What is firm is the month.",
            "R008", "Three dates in sources: 1995-10-30 of the Wuhan government page is preferred to 1994 and 1996.",
            "R016", "2007-09-29 is the day of a declaration in Kopavogur, not that of the signing.");

    private Beliefs() {}

    /** @param reason for the correction to what the row itself says */
    record Belief(EdtfDate date, String source, String reason) {}

    static Optional<Belief> of(Row row) {
        return Optional.ofNullable(REASONS.get(row.need("relationship_id"))).map(reason -> {
            DateAlternative first = OtherDates.ofSigning(row).getFirst();
            return new Belief(first.date(), first.source(), reason);
        });
    }
}
