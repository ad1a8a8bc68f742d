package amity.query.page;

import amity.message.query.CoverageReport;
import amity.message.query.QuietPartner;
import amity.message.query.Roster;
import amity.message.query.RosterEntry;
import amity.message.value.PartnerId;
import amity.query.coverage.PartnerProjects;
import java.text.Collator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is with each partner of the roster, those without anything first. @param held rows without the filter */
record CoverageTable(List<CoverageRow> rows, int held) {

    static CoverageTable of(
            CoverageReport report, Roster roster, PartnerProjects projects, CoverageQuery query, Teller teller) {
        Map<PartnerId, QuietPartner> quiet = report.quiet().stream()
                .collect(Collectors.toMap(one -> one.tie().partner(), Function.identity()));
        List<CoverageRow> all = eachOnce(roster).values().stream()
                .map(tie -> CoverageRow.of(
                        tie,
                        quiet.get(tie.partner()),
                        projects.underWay(tie.partner()),
                        projects.everOf(tie.partner()),
                        teller))
                .sorted(CoverageRow.order(Collator.getInstance(teller.words().locale())))
                .toList();
        return new CoverageTable(all.stream().filter(query::fits).toList(), all.size());
    }

    /** Of a partner that may stand at two tiers the higher one, which comes first in a roster. */
    private static Map<PartnerId, RosterEntry> eachOnce(Roster roster) {
        Map<PartnerId, RosterEntry> partners = new LinkedHashMap<>();
        roster.entries().stream()
                .filter(entry -> CoverageQuery.TIERS.contains(entry.tier()))
                .forEach(entry -> partners.putIfAbsent(entry.partner(), entry));
        return partners;
    }
}
