package amity.query.page;

import amity.message.query.RosterEntry;
import amity.message.value.EdtfDate;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The columns that the roster can be sorted by; ties are broken by the date, then by the name. */
enum RosterSort {
    TIER,
    NAME,
    COUNTRY,
    SINCE;

    static RosterSort of(@Nullable String name) {
        for (RosterSort one : values()) {
            if (one.name().toLowerCase(Locale.ROOT).equals(name)) {
                return one;
            }
        }
        return TIER;
    }

    /** Unknown dates come last in either direction. */
    Comparator<RosterEntry> order(Words words, boolean descending) {
        Collator alphabet = Collator.getInstance(words.locale());
        Comparator<RosterEntry> byName =
                Comparator.comparing(entry -> PlaceName.of(entry.names(), words).main(), alphabet);
        Comparator<RosterEntry> byCountry = Comparator.comparing(entry -> words.country(entry.country()), alphabet);
        Comparator<RosterEntry> byTier = Comparator.comparing(RosterEntry::tier).reversed();
        Comparator<RosterEntry> bySince = bySince(descending && this == SINCE);
        Comparator<RosterEntry> first = switch (this) {
            case TIER -> turned(byTier, descending);
            case NAME -> turned(byName, descending);
            case COUNTRY -> turned(byCountry, descending);
            case SINCE -> bySince;
        };
        return first.thenComparing(bySince).thenComparing(byName);
    }

    private static Comparator<RosterEntry> turned(Comparator<RosterEntry> order, boolean descending) {
        return descending ? order.reversed() : order;
    }

    private static Comparator<RosterEntry> bySince(boolean descending) {
        Comparator<LocalDate> days = Comparator.naturalOrder();
        return Comparator.comparing(
                entry -> Optional.ofNullable(entry.since())
                        .flatMap(EdtfDate::earliest)
                        .orElse(null),
                Comparator.nullsLast(descending ? days.reversed() : days));
    }
}
