package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.Corrected;
import amity.message.Retracted;
import amity.message.Stated;
import amity.message.Target;
import amity.message.Telling;
import amity.message.query.Change;
import amity.message.store.EventTypes;
import amity.message.value.PartnerId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One record, event by event: what each said, and what was believed of each of its facts from when to when. */
final class Story {

    /** @param event the stored name of the one that stated it @param partners that it names, or that its record is about */
    private record Fact(String event, When when, List<PartnerId> partners, Map<String, Object> details) {}

    /**
     * What was believed of a fact for a while.
     *
     * @param number of the event that stated the fact
     * @param until null: it still is
     */
    record Version(
            long number,
            String event,
            When when,
            List<PartnerId> partners,
            Map<String, Object> details,
            Change from,
            @Nullable Change until) {}

    /** An event. @param partners that it names, or that its record was about */
    record Entry(RawEvent raw, Change change, List<PartnerId> partners) {}

    final List<Entry> entries = new ArrayList<>();
    final List<Version> versions = new ArrayList<>();

    private SortedMap<Long, Fact> facts = new TreeMap<>();
    private final Map<Long, Change> believedFrom = new HashMap<>();

    Story(List<RawEvent> events) {
        for (RawEvent raw : events) {
            Change change = change(raw);
            List<PartnerId> named = raw.event() instanceof Telling telling ? telling.partners() : List.of();
            entries.add(new Entry(raw, change, about(named, facts)));
            SortedMap<Long, Fact> before = facts;
            facts = after(raw);
            before.forEach((number, fact) -> end(number, fact, before, change));
            facts.keySet().forEach(number -> believedFrom.putIfAbsent(number, change));
        }
        facts.forEach((number, fact) -> versions.add(version(number, fact, facts, null)));
    }

    private SortedMap<Long, Fact> after(RawEvent raw) {
        SortedMap<Long, Fact> after = new TreeMap<>(facts);
        switch (raw.event()) {
            case Stated it ->
                after.put(
                        raw.number(),
                        new Fact(
                                EventTypes.stored(it.getClass()).name(),
                                new When(it.date(), raw.recordedOn()),
                                it.partners(),
                                Said.by(it)));
            case Corrected it ->
                after.computeIfPresent(
                        number(it.target()),
                        (number, fact) -> new Fact(
                                fact.event,
                                fact.when.corrected(it.date(), raw.recordedOn()),
                                it.partners(),
                                Said.by(it)));
            case Retracted it when it.target() instanceof Target.Beginning -> after.clear();
            case Retracted it -> after.remove(number(it.target()));
            default -> throw new IllegalStateException("no fact of a record: " + raw);
        }
        return after;
    }

    /** Where what is believed of a fact is no longer what it was, that has ended. */
    private void end(long number, Fact fact, SortedMap<Long, Fact> before, Change change) {
        Fact now = facts.get(number);
        if (!fact.equals(now) || !about(fact.partners, before).equals(about(fact.partners, facts))) {
            versions.add(version(number, fact, before, change));
            believedFrom.remove(number);
        }
    }

    private Version version(long number, Fact fact, SortedMap<Long, Fact> among, @Nullable Change until) {
        return new Version(
                number,
                fact.event,
                fact.when,
                about(fact.partners, among),
                fact.details,
                Objects.requireNonNull(believedFrom.get(number)),
                until);
    }

    /** What names no partner is about those that the record was begun with. */
    private static List<PartnerId> about(List<PartnerId> named, SortedMap<Long, Fact> facts) {
        return named.isEmpty() && !facts.isEmpty() ? facts.firstEntry().getValue().partners : named;
    }

    /** Which fact is meant; -1 where there is none. */
    private long number(Target target) {
        return switch (target) {
            case Target.Beginning _ -> facts.isEmpty() ? -1 : facts.firstKey();
            case Target.Numbered it -> it.number();
            case Target.Latest it -> {
                String kind = EventTypes.stored(it.kind()).name();
                yield facts.entrySet().stream()
                        .filter(fact -> fact.getValue().event.equals(kind))
                        .mapToLong(Map.Entry::getKey)
                        .max()
                        .orElse(-1);
            }
        };
    }

    private Change change(RawEvent raw) {
        AmityEvent event = raw.event();
        return new Change(
                raw.position(),
                raw.stream(),
                raw.number(),
                EventTypes.stored(event.getClass()).name(),
                event instanceof Telling it ? it.date() : null,
                raw.recordedAt(),
                raw.actor(),
                raw.source(),
                raw.note(),
                switch (event) {
                    case Corrected it -> number(it.target());
                    case Retracted it -> number(it.target());
                    default -> null;
                },
                switch (event) {
                    case Corrected it -> it.reason();
                    case Retracted it -> it.reason();
                    default -> null;
                },
                Said.by(event));
    }

    /** All that it was ever about. */
    Set<PartnerId> partners() {
        return versions.stream()
                .flatMap(version -> version.partners().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
