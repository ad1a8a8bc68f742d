package amity.standalone.sample;

import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** activities.csv, category VISIT: delegations that came or went. */
final class Visits {

    private Visits() {}

    static void plan(Row row, String homeCity, Plan plan) {
        List<PartnerId> partners = row.list("city_ids", ";").stream()
                .filter(id -> !id.equals(homeCity))
                .map(PartnerId::new)
                .toList();
        if (partners.isEmpty()) {
            plan.leaveOut(row, "visits that name no partner (rule 4)");
            return;
        }
        plan.add(Fact.of(row, row.id(), visit(row, partners), note(row)));
    }

    private static RecordDelegationVisit visit(Row row, List<PartnerId> partners) {
        String date = row.get("date");
        String people = row.get("people");
        DelegationVisit visit = new DelegationVisit(
                Direction.valueOf(row.need("direction")),
                partners,
                date == null ? null : EdtfDate.of(date),
                level(row.get("level")),
                people == null ? null : Integer.valueOf(people),
                people == null ? null : qualifier(row.get("people_qualifier")),
                null,
                row.get("title_zh"),
                row.get("title_en"),
                OtherDates.ofActivity(row));
        return new RecordDelegationVisit(new VisitId(row.id()), visit);
    }

    static @Nullable String note(Row row) {
        return Row.note(row.get("detail"), row.said("confidence", "confidence"));
    }

    private static @Nullable Level level(@Nullable String level) {
        return switch (level) {
            case null -> null;
            case "MAYOR", "GOVERNOR" -> Level.HEAD_OF_CITY;
            case "VICE_MAYOR" -> Level.DEPUTY_HEAD;
            case "OFFICIAL", "BUREAU" -> Level.DEPARTMENT;
            case "BUSINESS" -> Level.BUSINESS;
            case "PRESS" -> Level.MEDIA;
            case "CITIZENS" -> Level.CIVIC;
            case "HEAD_OF_STATE", "HEAD_OF_GOVERNMENT" -> Level.STATE_LEADER;
            default -> throw new IllegalArgumentException("no level of ours for " + level);
        };
    }

    private static Qualifier qualifier(@Nullable String qualifier) {
        return switch (qualifier) {
            case null -> Qualifier.EXACT;
            case "exact" -> Qualifier.EXACT;
            case "approx" -> Qualifier.ABOUT;
            case "over" -> Qualifier.OVER;
            case "under" -> Qualifier.NEARLY;
            case "at_least" -> Qualifier.AT_LEAST;
            default -> throw new IllegalArgumentException("no qualifier of ours for " + qualifier);
        };
    }
}
