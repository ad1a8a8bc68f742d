package amity.query.page;

import amity.message.query.PartnerSummary;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.query.records.Kinds;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The form that filters a list of records. Of what a kind does not have there is nothing to choose.
 *
 * @param countries of the partners, and those that records name themselves
 * @param year what stands in its field
 * @param rest what else the form carries
 * @param clear the list without it
 */
record RecordFilterView(
        List<Option> types,
        List<Option> directions,
        List<Option> statuses,
        List<Option> partners,
        List<Option> countries,
        String year,
        @Nullable String yearProblem,
        String text,
        List<Parameter> rest,
        String clear) {

    record Option(String value, String label, boolean selected) {}

    /** @param named countries that records of the kind name */
    static RecordFilterView of(RecordsQuery query, List<PartnerSummary> partners, Set<CountryCode> named, Words words) {
        RecordKind kind = query.kind();
        String wrong = query.wrongYear();
        Integer year = query.filter().year();
        String text = query.filter().text();
        return new RecordFilterView(
                Kinds.types(kind).stream()
                        .map(type -> option(
                                type.name(),
                                words.orElse("type." + type, type.name()),
                                query.filter().type()))
                        .toList(),
                Kinds.directions(kind).stream()
                        .map(one -> option(
                                one.name(), words.direction(one), query.filter().direction()))
                        .toList(),
                RecordStatus.of(kind).stream()
                        .map(one -> option(
                                one.name(),
                                words.of("status." + one),
                                query.filter().status()))
                        .toList(),
                partners(query.filter().partner(), partners, words),
                countries(query.filter().country(), partners, named, words),
                wrong != null ? wrong : year == null ? "" : year.toString(),
                wrong == null ? null : words.of("records.year-malformed", wrong),
                text == null ? "" : text,
                query.besidesFilter(),
                query.unfiltered());
    }

    private static List<Option> partners(@Nullable PartnerId asked, List<PartnerSummary> partners, Words words) {
        return partners.stream()
                .map(partner -> new Option(
                        partner.partner().value(),
                        PlaceName.of(partner.names(), words).main(),
                        partner.partner().equals(asked)))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    /** What is asked for can always be seen. */
    private static List<Option> countries(
            @Nullable CountryCode asked, List<PartnerSummary> partners, Set<CountryCode> named, Words words) {
        return Stream.of(
                        partners.stream().map(PartnerSummary::country),
                        named.stream(),
                        Optional.ofNullable(asked).stream())
                .flatMap(some -> some)
                .distinct()
                .map(country -> option(country.value(), words.country(country), asked))
                .sorted(Comparator.comparing(Option::label, Collator.getInstance(words.locale())))
                .toList();
    }

    private static Option option(String value, String label, @Nullable Object asked) {
        return new Option(value, label, asked != null && asked.toString().equals(value));
    }
}
