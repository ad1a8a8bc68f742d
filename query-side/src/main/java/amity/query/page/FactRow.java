package amity.query.page;

import amity.message.query.Belief;
import amity.message.query.Change;
import amity.message.query.TimelineFact;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One fact of a timeline.
 *
 * @param from where it stands in the order of time: its first day, or its last where the first is open
 * @param text what it is about in the words of the record, such as the purpose of a visit; of a step the title of its record
 * @param tier of a signing or upgrade
 * @param elsewhere it is believed by now that it does not concern this partner
 * @param past what was believed before, latest first
 * @param retraction by what it is believed never to have been true
 * @param orders where it is corrected and retracted; null where it cannot be
 */
record FactRow(
        String id,
        FactKind kind,
        LocalDate from,
        String what,
        @Nullable String text,
        @Nullable String tier,
        List<Detail> details,
        @Nullable String when,
        @Nullable String whenEdtf,
        List<Mark> marks,
        boolean elsewhere,
        ChangeRow recorded,
        List<PastBelief> past,
        @Nullable ChangeRow retraction,
        @Nullable Orders orders) {

    /** Said elsewhere in the row, or, of a registration, on the page. */
    private static final Set<String> HEADLINE = Set.of("tier", "purpose", "honor", "title");

    /** @param title of the record that it belongs to; null where it has none */
    static FactRow of(TimelineFact fact, PartnerId partner, @Nullable String title, Axis axis, Teller teller) {
        FactKind kind = FactKind.of(fact);
        List<Belief> beliefs = fact.beliefs();
        Belief latest = beliefs.getFirst();
        Words words = teller.words();
        List<Detail> all = Details.of(latest.details(), teller);
        boolean elsewhere = elsewhere(latest.details(), partner, teller);
        return new FactRow(
                "fact-" + fact.record().replace('/', '-') + "-" + fact.number(),
                kind,
                from(latest),
                words.event(fact.event(), latest.details()),
                text(all, "purpose").or(() -> text(all, "honor")).orElse(title),
                latest.details().get("tier") == null
                        ? null
                        : latest.details().get("tier").toString(),
                kind == FactKind.REGISTRATION
                        ? List.of()
                        : all.stream()
                                .filter(detail -> !HEADLINE.contains(detail.key()))
                                .filter(detail ->
                                        kind != FactKind.VISIT || !detail.key().equals("direction"))
                                .filter(detail -> !onlyHere(detail, latest.details(), elsewhere))
                                .toList(),
                latest.effective() == null ? null : words.date(latest.effective()),
                latest.effective() == null ? null : latest.effective().toString(),
                marks(fact, axis),
                elsewhere,
                ChangeRow.of(latest.statedBy(), teller),
                past(beliefs, kind.report(), teller),
                fact.retracted() && latest.endedBy() != null ? ChangeRow.of(latest.endedBy(), teller) : null,
                Orders.of(fact, partner, teller.from()).orElse(null));
    }

    private static LocalDate from(Belief belief) {
        LocalDate day = belief.earliest() == null ? belief.latest() : belief.earliest();
        return day == null ? LocalDate.MAX : day;
    }

    private static Optional<String> text(List<Detail> all, String key) {
        return all.stream()
                .filter(detail -> detail.key().equals(key))
                .map(detail -> detail.value().text())
                .findFirst();
    }

    /** An itinerary of this partner alone says nothing that the page does not. */
    private static boolean onlyHere(Detail detail, Map<String, Object> details, boolean elsewhere) {
        return detail.key().equals("partnerIds")
                && !elsewhere
                && Details.partners(details.get("partnerIds")).size() == 1
                && Details.partners(details.get("through")).isEmpty();
    }

    private static boolean elsewhere(Map<String, Object> details, PartnerId partner, Teller teller) {
        List<PartnerId> named = new ArrayList<>(Details.partners(details.get("partnerIds")));
        named.addAll(Details.partners(details.get("through")));
        return !named.isEmpty() && named.stream().map(teller.names()::standing).noneMatch(partner::equals);
    }

    /** What was believed first is drawn first: what is believed now covers it. */
    private static List<Mark> marks(TimelineFact fact, Axis axis) {
        List<Belief> beliefs = fact.beliefs();
        return IntStream.range(0, beliefs.size())
                .mapToObj(i -> beliefs.size() - 1 - i)
                .filter(i -> i == 0
                        || !Objects.equals(
                                beliefs.get(i).effective(), beliefs.get(i - 1).effective()))
                .flatMap(i -> Mark.of(beliefs.get(i), axis, i > 0 || fact.retracted()).stream())
                .toList();
    }

    private static List<PastBelief> past(List<Belief> beliefs, CompareQuery.Report report, Teller teller) {
        return IntStream.range(1, beliefs.size())
                .boxed()
                .flatMap(i -> {
                    Change end = beliefs.get(i).endedBy();
                    return end == null
                            ? Stream.<PastBelief>empty()
                            : Stream.of(PastBelief.of(beliefs.get(i), beliefs.get(i - 1), end, report, teller));
                })
                .toList();
    }
}
