package amity.query.history;

import amity.message.AmityEvent;
import amity.message.Corrected;
import amity.message.Retracted;
import amity.message.Stated;
import amity.message.Target;
import amity.message.Telling;
import amity.message.partner.PartnerMerged;
import amity.message.store.EventTypes;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.query.place.Merges;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Every event of every record, and the facts that are believed of it, by the number of the event that stated each. */
final class HistoryFold implements Fold<NavigableMap<Long, FactBelief>> {

    /** Kept up row by row: put off, it would now and then be made up for by one event, which the others wait behind. */
    private static final String BY_PARTNER = "USING gin (partners) WITH (fastupdate = off)";

    /** Every event. Dates are EDTF; {@code target} is the number of the fact that it corrects or retracts. */
    static final RowTable ENTRY = RowTable.of(
                    "entry",
                    "position bigint NOT NULL",
                    "number bigint NOT NULL",
                    "event text NOT NULL",
                    "partners text[] NOT NULL",
                    "date text",
                    "earliest date",
                    "latest date",
                    "recorded_at timestamptz NOT NULL",
                    "recorded_on date NOT NULL",
                    "actor text NOT NULL",
                    "source text NOT NULL",
                    "note text",
                    "target bigint",
                    "reason text",
                    "details jsonb NOT NULL")
            .indexedBy("(position)");

    /** Every fact as believed; its days are those on which it may have taken place. */
    static final RowTable FACT = RowTable.of(
                    "fact",
                    "number bigint NOT NULL",
                    "event text NOT NULL",
                    "partners text[] NOT NULL",
                    "date text",
                    "details jsonb NOT NULL")
            .indexedBy(BY_PARTNER);

    private static final String MERGED = EventTypes.stored(PartnerMerged.class).name();

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof Telling || event instanceof Retracted;
    }

    @Override
    public NavigableMap<Long, FactBelief> nothing() {
        return new TreeMap<>();
    }

    @Override
    public NavigableMap<Long, FactBelief> evolve(NavigableMap<Long, FactBelief> before, Fact fact) {
        NavigableMap<Long, FactBelief> after = new TreeMap<>(before);
        switch (fact.event()) {
            case Stated stated ->
                after.put(
                        fact.number(),
                        new FactBelief(
                                fact.name(),
                                stated.date(),
                                fact.recordedOn(),
                                stated.partners(),
                                Details.of(stated, fact.record())));
            case Corrected corrected ->
                after.computeIfPresent(
                        number(corrected.target(), before),
                        (number, believed) -> believed.corrected(
                                corrected.date(),
                                corrected.partners(),
                                Details.of(corrected, fact.record()),
                                fact.recordedOn()));
            case Retracted retracted when retracted.target() instanceof Target.Beginning -> after.clear();
            case Retracted retracted -> after.remove(number(retracted.target(), before));
            default -> throw new IllegalStateException("neither states, corrects nor retracts: " + fact.name());
        }
        return after;
    }

    /** The number of the fact that an event is about; -1 where there is none. */
    private static long number(Target target, NavigableMap<Long, FactBelief> believed) {
        return switch (target) {
            case Target.Beginning _ -> believed.isEmpty() ? -1 : believed.firstKey();
            case Target.Numbered numbered -> numbered.number();
            case Target.Latest latest ->
                believed.descendingMap().entrySet().stream()
                        .filter(fact -> fact.getValue()
                                .event()
                                .equals(EventTypes.stored(latest.kind()).name()))
                        .findFirst()
                        .map(java.util.Map.Entry::getKey)
                        .orElse(-1L);
        };
    }

    @Override
    public void rows(NavigableMap<Long, FactBelief> believed, Rows rows) {
        believed.forEach((number, fact) -> rows.add(
                FACT,
                number.intValue(),
                fact.when(),
                number,
                null,
                number,
                fact.event(),
                partners(fact.partners(), believed),
                fact.date(),
                fact.details()));
        believed.values().stream()
                .filter(fact -> fact.event().equals(MERGED))
                .reduce((earlier, later) -> later)
                .ifPresent(merge -> Merges.row(merge.partners().getLast(), List.of(), rows));
    }

    @Override
    public void trail(
            NavigableMap<Long, FactBelief> before,
            NavigableMap<Long, FactBelief> after,
            Fact fact,
            long position,
            Rows rows) {
        Long target = target(fact.event(), before);
        Telling telling = fact.event() instanceof Telling it ? it : null;
        EdtfDate date = telling == null ? null : telling.date();
        rows.add(
                ENTRY,
                (int) fact.number(),
                Span.ALWAYS,
                fact.number(),
                null,
                position,
                fact.number(),
                fact.name(),
                partners(telling == null ? List.of() : telling.partners(), before),
                date,
                date == null ? null : date.earliest().orElse(null),
                date == null ? null : date.latest().orElse(null),
                fact.recordedAt(),
                fact.recordedOn(),
                fact.actor(),
                fact.source(),
                fact.note(),
                target,
                reason(fact.event()),
                details(fact, target, after));
    }

    /** Of what states or corrects a fact they are believed with it from now on. */
    private static String details(Fact fact, @Nullable Long target, NavigableMap<Long, FactBelief> after) {
        FactBelief believed =
                fact.event() instanceof Retracted ? null : after.get(target == null ? fact.number() : target);
        return believed == null ? Details.of(fact.event(), fact.record()) : believed.details();
    }

    /** Where an event names no partner, it is about those that its record was begun with. */
    private static List<PartnerId> partners(List<PartnerId> named, NavigableMap<Long, FactBelief> believed) {
        return !named.isEmpty() || believed.isEmpty()
                ? named
                : believed.firstEntry().getValue().partners();
    }

    private static @Nullable Long target(AmityEvent event, NavigableMap<Long, FactBelief> before) {
        return switch (event) {
            case Corrected corrected -> number(corrected.target(), before);
            case Retracted retracted -> number(retracted.target(), before);
            default -> null;
        };
    }

    private static @Nullable String reason(AmityEvent event) {
        return switch (event) {
            case Corrected corrected -> corrected.reason();
            case Retracted retracted -> retracted.reason();
            default -> null;
        };
    }
}
