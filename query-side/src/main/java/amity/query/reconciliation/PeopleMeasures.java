package amity.query.reconciliation;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import amity.message.value.People;
import amity.message.value.PeopleUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** People in trainings and experts. Persons and person-times are never added together. */
final class PeopleMeasures {

    private PeopleMeasures() {}

    /** @param sure whether it certainly counts, as far as its year goes */
    private record Part(RecordEntry entry, boolean sure) {}

    static Computed trained(Asked asked) {
        return counted(asked, RecordKind.TRAINING, PeopleMeasures::whenever);
    }

    static Computed experts(Asked asked) {
        return counted(asked, RecordKind.EXPERT_ENGAGEMENT, PeopleMeasures::whenever);
    }

    static Computed expertsOfYear(Asked asked) {
        int year = asked.on().day().getYear();
        return counted(asked, RecordKind.EXPERT_ENGAGEMENT, entry -> inYear(entry, year));
    }

    private static Optional<Part> whenever(RecordEntry entry) {
        return Optional.of(new Part(entry, true));
    }

    /** Where its date spans several years it only may be of this one. */
    private static Optional<Part> inYear(RecordEntry entry, int year) {
        if (entry.year() != null) {
            return entry.year() == year ? whenever(entry) : Optional.empty();
        }
        boolean mayBe = (entry.yearFrom() == null || entry.yearFrom() <= year)
                && (entry.yearTo() == null || entry.yearTo() >= year);
        return mayBe ? Optional.of(new Part(entry, false)) : Optional.empty();
    }

    private static Computed counted(Asked asked, RecordKind kind, Function<RecordEntry, Optional<Part>> choosing) {
        Optional<PeopleUnit> unit = asked.subject().map(PeopleMeasures::unit).orElse(Optional.of(PeopleUnit.PERSONS));
        if (unit.isEmpty()) {
            return new Computed.Not(NotComputable.SUBJECT_UNKNOWN);
        }
        List<Part> parts = asked.on().records(kind, null).stream()
                .filter(asked::concerns)
                .flatMap(entry -> choosing.apply(entry).stream())
                .toList();
        return new Computed.Counted(
                parts.stream().map(part -> count(part, unit.get())).reduce(Count.NONE, Count::plus),
                (int) parts.stream().filter(part -> part.entry.people() == null).count());
    }

    private static Count count(Part part, PeopleUnit unit) {
        People people = part.entry.people();
        if (people == null || people.counted() != unit) {
            return Count.NONE;
        }
        Certainty certainty = part.sure ? part.entry.certainty() : Certainty.POSSIBLE;
        return Rough.of(people.number(), people.qualifier(), certainty);
    }

    private static Optional<PeopleUnit> unit(String subject) {
        return switch (subject.toUpperCase(Locale.ROOT)) {
            case "PERSONS", "人" -> Optional.of(PeopleUnit.PERSONS);
            case "PERSON_TIMES", "人次" -> Optional.of(PeopleUnit.PERSON_TIMES);
            default -> Optional.empty();
        };
    }
}
