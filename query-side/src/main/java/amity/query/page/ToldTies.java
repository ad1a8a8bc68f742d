package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Ties of the roster. */
final class ToldTies implements Told<RosterEntry> {

    @Override
    public SourceText title(RosterEntry entry, Teller teller) {
        String name = PlaceName.of(entry.names(), teller.words()).main();
        return new SourceText(List.of(new SourceText.Piece(name, teller.href(entry.partner()))));
    }

    @Override
    public List<Detail> says(RosterEntry entry, Teller teller) {
        Words words = teller.words();
        return Stream.of(
                        said("tier", words.tier(entry.tier()), words),
                        said("since", words.date(entry.since()), words),
                        said("signed", signed(entry, words), words),
                        said("until", entry.until() == null ? "" : words.date(entry.until()), words),
                        said("status", status(entry, words), words),
                        said("certainty", words.of("certainty." + entry.certainty()), words),
                        said("nameEn", entry.names().en(), words),
                        said("nameZh", entry.names().zh(), words),
                        said("nameLocal", text(entry.names().local()), words),
                        said("countryCode", words.country(entry.country()), words),
                        said("kind", words.of("kind." + entry.kind()), words),
                        said("lat", entry.lat() == null ? "" : entry.lat() + ", " + entry.lon(), words))
                .toList();
    }

    @Override
    public List<String> brief(RosterEntry entry) {
        return entry.certainty() == Certainty.CERTAIN
                ? List.of("tier", "since", "until")
                : List.of("tier", "since", "until", "certainty");
    }

    @Override
    public String count(String key, Words words) {
        return words.of("tiers." + key);
    }

    /** Only where it is not the day from which the tier is held. */
    private static String signed(RosterEntry entry, Words words) {
        return Objects.equals(entry.signed(), entry.since()) ? "" : words.date(entry.signed());
    }

    private static String status(RosterEntry entry, Words words) {
        if (entry.status() == TieStatus.ACTIVE) {
            return words.of("roster.active");
        }
        return words.of(entry.statusCertainty() == Certainty.CERTAIN ? "mark.suspended" : "mark.suspended.possible");
    }

    private static Detail said(String key, String value, Words words) {
        return Detail.plain(key, value, words);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
