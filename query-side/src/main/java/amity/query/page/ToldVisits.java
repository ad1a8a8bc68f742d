package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.CountedVisit;
import amity.query.projection.Years;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Visits of the yearly counts. */
final class ToldVisits implements Told<CountedVisit> {

    @Override
    public SourceText title(CountedVisit visit, Teller teller) {
        SourceText partners = teller.partners(visit.partners());
        String what = teller.words().of("fact." + visit.direction()) + " · ";
        return new SourceText(Stream.concat(Stream.of(new SourceText.Piece(what, null)), partners.pieces().stream())
                .toList());
    }

    @Override
    public List<Detail> says(CountedVisit visit, Teller teller) {
        Words words = teller.words();
        return List.of(
                Detail.plain("date", words.date(visit.date()), words),
                Detail.plain("level", words.level(visit.level()), words),
                Detail.plain(
                        "headcount",
                        visit.headcount() == null
                                ? words.of("date.unknown")
                                : words.of("headcount.EXACT", visit.headcount().toString()),
                        words),
                Detail.plain("year", year(visit, words), words),
                Detail.plain("direction", words.direction(visit.direction()), words),
                Detail.of("partnerIds", teller.partners(visit.partners()), words),
                Detail.plain("certainty", words.of("certainty.visit." + visit.certainty()), words));
    }

    @Override
    public List<String> brief(CountedVisit visit) {
        List<String> keys = new ArrayList<>(List.of("date", "level"));
        if (visit.headcount() != null) {
            keys.add("headcount");
        }
        if (visit.certainty() == Certainty.POSSIBLE) {
            keys.add("certainty");
        }
        return keys;
    }

    @Override
    public String count(String key, Words words) {
        return words.years(key);
    }

    private static String year(CountedVisit visit, Words words) {
        return visit.year() == null
                ? words.years(Years.name(null, visit.yearFrom(), visit.yearTo()))
                : visit.year().toString();
    }
}
