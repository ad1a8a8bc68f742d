package amity.query.page;

import amity.message.query.VisitDimension;
import amity.message.value.Tier;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked the first page for; what makes no sense counts as not asked.
 *
 * @param text part of a name or country, or empty
 * @param visitsBy direction or level
 */
record PageQuery(
        Perspective from,
        @Nullable Tier tier,
        String text,
        RosterSort sort,
        boolean descending,
        VisitDimension visitsBy,
        boolean allHonors) {

    private static final int LONGEST_TEXT = 100;

    static PageQuery read(Map<String, String> asked, Perspective from) {
        String text = asked.getOrDefault("q", "").strip();
        return new PageQuery(
                from,
                constant(Tier.class, asked.get("tier"), null),
                text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT),
                RosterSort.of(asked.get("sort")),
                "desc".equals(asked.get("dir")),
                "level".equals(asked.get("by")) ? VisitDimension.LEVEL : VisitDimension.DIRECTION,
                "all".equals(asked.get("honors")));
    }

    PageQuery sortedBy(RosterSort column) {
        return new PageQuery(from, tier, text, column, column == sort && !descending, visitsBy, allHonors);
    }

    PageQuery countingBy(VisitDimension dimension) {
        return new PageQuery(from, tier, text, sort, descending, dimension, allHonors);
    }

    PageQuery showingAllHonors() {
        return new PageQuery(from, tier, text, sort, descending, visitsBy, true);
    }

    PageQuery today() {
        AsOf today = new AsOf(from.asOf().day(), null, "");
        return from(new Perspective(today, from.knowledge(), 0));
    }

    PageQuery knownNow() {
        return from(from.knowing(Knowledge.NOW));
    }

    private PageQuery from(Perspective other) {
        return new PageQuery(other, tier, text, sort, descending, visitsBy, allHonors);
    }

    PageQuery unfiltered() {
        return new PageQuery(from, null, "", sort, descending, visitsBy, allHonors);
    }

    String href() {
        return Parameter.address("/", parameters());
    }

    /** All that is not said by leaving it out. */
    List<Parameter> parameters() {
        List<Parameter> all = new ArrayList<>(besidesFilter());
        if (tier != null) {
            all.add(new Parameter("tier", tier.name()));
        }
        if (!text.isEmpty()) {
            all.add(new Parameter("q", text));
        }
        return all;
    }

    List<Parameter> besides(String name) {
        return parameters().stream().filter(one -> !one.name().equals(name)).toList();
    }

    public List<Parameter> besidesFilter() {
        List<Parameter> all = new ArrayList<>(from.parameters());
        if (sort != RosterSort.TIER) {
            all.add(new Parameter("sort", sort.name().toLowerCase(Locale.ROOT)));
        }
        if (descending) {
            all.add(new Parameter("dir", "desc"));
        }
        if (visitsBy == VisitDimension.LEVEL) {
            all.add(new Parameter("by", "level"));
        }
        if (allHonors) {
            all.add(new Parameter("honors", "all"));
        }
        return all;
    }

    private static <E extends Enum<E>> @Nullable E constant(
            Class<E> type, @Nullable String name, @Nullable E otherwise) {
        for (E one : type.getEnumConstants()) {
            if (one.name().equals(name)) {
                return one;
            }
        }
        return otherwise;
    }
}
