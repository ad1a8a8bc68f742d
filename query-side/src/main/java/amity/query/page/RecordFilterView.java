package amity.query.page;

import amity.message.query.PartnerSummary;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.records.Kinds;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The form that filters a list of records. Of what a kind does not have there is nothing to choose.
 *
 * @param year what stands in its field
 * @param rest what else the form carries
 * @param clear the list without it
 */
record RecordFilterView(
        List<Option> types,
        List<Option> directions,
        List<Option> statuses,
        List<Option> partners,
        String year,
        @Nullable String yearProblem,
        String text,
        List<Parameter> rest,
        String clear) {

    record Option(String value, String label, boolean selected) {}

    static RecordFilterView of(RecordsQuery query, List<PartnerSummary> partners, Words words) {
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

    private static Option option(String value, String label, @Nullable Object asked) {
        return new Option(value, label, asked != null && asked.toString().equals(value));
    }
}
