package amity.query.page;

import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked the coverage for; what makes no sense counts as not asked.
 *
 * @param months back from the day
 * @param lack null: whatever there is
 * @param tier null: of both that are counted in the roster
 */
record CoverageQuery(
        Perspective from,
        int months,
        @Nullable Lack lack,
        @Nullable Tier tier) {

    static final String PATH = "/coverage";
    static final int USUAL_MONTHS = 24;
    static final List<Integer> MONTHS = List.of(6, 12, USUAL_MONTHS, 60, 120);
    static final List<Tier> TIERS = List.of(Tier.SISTER_CITY, Tier.FRIENDLY_EXCHANGE_CITY);

    /** What a partner is without. */
    enum Lack {
        ACTIVITY,
        PROJECT,
        BOTH
    }

    static CoverageQuery read(Map<String, String> asked, Perspective from) {
        return new CoverageQuery(
                from,
                Objects.requireNonNullElse(named(MONTHS, asked.get("months")), USUAL_MONTHS),
                named(List.of(Lack.values()), asked.get("without")),
                named(TIERS, asked.get("tier")));
    }

    boolean filtered() {
        return lack != null || tier != null;
    }

    boolean fits(CoverageRow row) {
        boolean asked = lack == null
                || switch (lack) {
                    case ACTIVITY -> row.quiet();
                    case PROJECT -> row.withoutProject();
                    case BOTH -> row.quiet() && row.withoutProject();
                };
        return asked && (tier == null || row.tier() == tier);
    }

    String unfiltered() {
        return Parameter.address(
                PATH, Controls.both(from.parameters(), new CoverageQuery(from, months, null, null).parameters()));
    }

    /** All but the perspective that is not said by leaving it out. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>();
        if (months != USUAL_MONTHS) {
            all.add(new Parameter("months", Integer.toString(months)));
        }
        if (lack != null) {
            all.add(new Parameter("without", lack.name()));
        }
        if (tier != null) {
            all.add(new Parameter("tier", tier.name()));
        }
        return all;
    }

    private static <T> @Nullable T named(List<T> all, @Nullable String name) {
        return all.stream()
                .filter(one -> one.toString().equals(name))
                .findFirst()
                .orElse(null);
    }
}
