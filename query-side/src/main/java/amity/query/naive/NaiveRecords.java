package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.query.Certainty;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.query.RecordSort;
import amity.message.query.RecordStepEntry;
import amity.message.record.RecordContent;
import amity.message.store.EventTypes;
import amity.message.store.Json;
import amity.message.value.PartnerId;
import amity.message.value.People;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Which records of a kind there were on a day. */
record NaiveRecords(Places places) {

    private static final JsonMapper JSON = Json.mapper();
    private static final TypeReference<Map<String, Object>> MAP = new TypeReference<>() {};

    /** What every entry says by itself. */
    private static final List<String> SAID = List.of(
            "type",
            "sector",
            "measure",
            "direction",
            "title",
            "titleEn",
            "partnerIds",
            "through",
            "countryCode",
            "date",
            "people",
            "funds",
            "yearly",
            "expires",
            "detail",
            "alternatives");

    List<KnownRecord> sorted(Collection<KnownRecord> records, RecordSort sort, LocalDate day) {
        Comparator<KnownRecord> order = switch (sort) {
            case NEWEST -> comparing((KnownRecord it) -> it.course().mayHaveCome(1), nullsLast(reverseOrder()));
            case OLDEST -> comparing((KnownRecord it) -> it.course().mayHaveCome(1), nullsLast(naturalOrder()));
            case TITLE -> comparing(it -> it.content().title());
        };
        return records.stream()
                .filter(record -> new Standing(record, day).possiblyBegun())
                .sorted(order.thenComparing(KnownRecord::stream))
                .toList();
    }

    RecordEntry entry(KnownRecord it, LocalDate day) {
        RecordContent content = it.content();
        Standing standing = new Standing(it, day);
        boolean ended = it.goesOn() && standing.possiblyEnded();
        RecordYear year = RecordYear.of(it);
        return new RecordEntry(
                it.kind(),
                it.id(),
                content.type() == null ? null : content.type().name(),
                content.direction(),
                content.title(),
                content.titleEn(),
                partners(it, day),
                content.countryCode(),
                content.date(),
                year.year(),
                year.from(),
                year.to(),
                content.people() == null
                        ? null
                        : new People(
                                content.people().number(),
                                content.people().qualifier(),
                                content.people().counted()),
                content.funds(),
                it.yearly(),
                standing.certainlyBegun() ? Certainty.CERTAIN : Certainty.POSSIBLE,
                it.goesOn() ? standing.status() : null,
                it.goesOn() ? certainty(standing, ended) : null,
                it.goesOn() ? standing.expires() : null,
                ended ? standing.ended() : null,
                content.detail(),
                particulars(content));
    }

    private static Certainty certainty(Standing standing, boolean ended) {
        boolean certain = ended ? standing.certainlyEnded() : standing.certainlyBegun();
        return certain ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    private static Map<String, Object> particulars(RecordContent content) {
        Map<String, Object> said = JSON.readValue(JSON.writeValueAsString(content), MAP);
        said.keySet().removeAll(SAID);
        return said;
    }

    private List<RecordPartner> partners(KnownRecord it, LocalDate day) {
        List<RecordPartner> named = new ArrayList<>();
        places.standing(it.partners()).forEach(partner -> named.add(named(partner, RecordPartner.Role.PARTNER, day)));
        places.standing(it.through()).forEach(partner -> named.add(named(partner, RecordPartner.Role.THROUGH, day)));
        return named;
    }

    private RecordPartner named(PartnerId partner, RecordPartner.Role role, LocalDate day) {
        return new RecordPartner(partner, places.names(partner, day), places.country(partner, day), role);
    }

    /** Those that may have been taken by the day. */
    static List<RecordStepEntry> steps(KnownRecord it, LocalDate day) {
        Sequence course = it.course();
        return IntStream.range(0, it.steps().size())
                .filter(i -> course.atMost(day) >= i + 2)
                .mapToObj(i -> entry(it.steps().get(i), course.atLeast(day) >= i + 2))
                .toList();
    }

    private static RecordStepEntry entry(KnownRecord.Step step, boolean certain) {
        return new RecordStepEntry(
                step.number(),
                EventTypes.stored(step.stated().getClass()).name(),
                step.when().date(),
                step.expires(),
                step.text(),
                step.stated().ends(),
                certain ? Certainty.CERTAIN : Certainty.POSSIBLE);
    }

    /** The year in which a record began or took place, or those that it lies between. */
    record RecordYear(@Nullable Integer first, int last) {

        static RecordYear of(KnownRecord record) {
            LocalDate first = record.course().mayHaveCome(1);
            return new RecordYear(
                    first == null ? null : Integer.valueOf(first.getYear()),
                    record.course().mustHaveCome(1).getYear());
        }

        private boolean known() {
            return first != null && first == last;
        }

        @Nullable
        Integer year() {
            return known() ? first : null;
        }

        @Nullable
        Integer from() {
            return known() ? null : first;
        }

        @Nullable
        Integer to() {
            return known() ? null : Integer.valueOf(last);
        }

        boolean reachesInto(int from, int to) {
            return (first == null || first <= to) && last >= from;
        }
    }
}
