package amity.query.page;

import amity.query.page.RecordFilterView.Option;
import java.util.Arrays;
import java.util.List;

/**
 * The form that filters the partners.
 *
 * @param months for how long nothing must have happened for a partner to count as quiet
 * @param rest what else the form carries
 * @param clear the list without it
 */
record CoverageFilterView(
        List<Option> lacks, List<Option> tiers, List<Option> months, List<Parameter> rest, String clear) {

    static CoverageFilterView of(CoverageQuery query, Words words) {
        return new CoverageFilterView(
                Arrays.stream(CoverageQuery.Lack.values())
                        .map(lack ->
                                new Option(lack.name(), words.of("coverage.without." + lack), lack == query.lack()))
                        .toList(),
                CoverageQuery.TIERS.stream()
                        .map(tier -> new Option(tier.name(), words.of("tiers." + tier), tier == query.tier()))
                        .toList(),
                CoverageQuery.MONTHS.stream()
                        .map(Object::toString)
                        .map(months -> new Option(
                                months,
                                words.of("coverage.months", months),
                                months.equals(Integer.toString(query.months()))))
                        .toList(),
                query.from().parameters(),
                query.unfiltered());
    }
}
