package amity.query.roster;

import amity.message.partner.PartnerDetails;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import java.util.List;

/** The tables of the roster. Dates are EDTF as written, null where unknown. */
final class RosterTables {

    private static final String[] PLACE = {
        "name_en text NOT NULL",
        "name_zh text NOT NULL",
        "name_local text",
        "country text NOT NULL",
        "kind text NOT NULL",
        "lat double precision",
        "lon double precision"
    };

    /** Who is registered, with what it was called at first. */
    static final RowTable PARTNER = RowTable.of("partner", with("aliases text[] NOT NULL", "called text[] NOT NULL"));

    /** A time at one tier, with what the partner was called at first; friendship tells apart the ties that one partner had one after the other. */
    static final RowTable TIER = RowTable.of(
                    "tier",
                    with(
                            "friendship integer NOT NULL",
                            "tier text NOT NULL",
                            "signed text",
                            "since text",
                            "until text"))
            .coveredByDay();

    /** The statuses that a friendship had, in the slot of its number; of most there are none, as they were active all the time. */
    static final RowTable COURSE = RowTable.of("course", "statuses text NOT NULL");

    /** What {@code t} is called on the day {@code :asOf}: to be selected before its own columns. With {@link #RENAMED}. */
    static final String NAMES = """
            coalesce(n.name_en, t.name_en) AS name_en, coalesce(n.name_zh, t.name_zh) AS name_zh,
            CASE WHEN n.record IS NULL THEN t.name_local ELSE n.name_local END AS name_local,
            coalesce(n.country, t.country) AS country""";

    static final String RENAMED = "LEFT JOIN query_roster.renamed n"
            + " ON n.record = t.record AND n.known @> :known AND n.possible @> :asOf";

    private RosterTables() {}

    private static String[] with(String... more) {
        String[] columns = java.util.Arrays.copyOf(PLACE, PLACE.length + more.length);
        System.arraycopy(more, 0, columns, PLACE.length, more.length);
        return columns;
    }

    /** @param called all that it was ever called */
    static void partner(PartnerDetails it, List<String> called, Rows rows) {
        rows.add(
                PARTNER,
                0,
                Span.ALWAYS,
                null,
                null,
                it.nameEn(),
                it.nameZh(),
                it.nameLocal(),
                it.countryCode(),
                it.kind(),
                it.lat(),
                it.lon(),
                it.aliases(),
                called);
    }

    static void spells(PartnerDetails it, Course course, Rows rows) {
        List<Spell> spells = course.tiers();
        for (int slot = 0; slot < spells.size(); slot++) {
            Spell spell = spells.get(slot);
            Standing standing = spell.standing();
            rows.add(
                    TIER,
                    slot,
                    spell.span(),
                    spell.begun(),
                    spell.ended(),
                    it.nameEn(),
                    it.nameZh(),
                    it.nameLocal(),
                    it.countryCode(),
                    it.kind(),
                    it.lat(),
                    it.lon(),
                    standing.friendship(),
                    standing.tier(),
                    standing.signed(),
                    spell.since(),
                    spell.until());
        }
        Statuses.of(course)
                .forEach((friendship, statuses) -> rows.add(COURSE, friendship, Span.ALWAYS, null, null, statuses));
    }
}
