package amity.standalone.sample;

import amity.command.intake.Entry;
import amity.command.intake.Layout;
import amity.command.intake.Phase;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * activities.csv: visits, awards and all other kinds of records in one table. What kind a row is, and what its title only tells,
 * stands in wuhan-activities.csv; which honor was given to whom in wuhan-honors.csv.
 */
final class Activities {

    private static final Map<String, String> LEVELS = Map.ofEntries(
            Map.entry("MAYOR", "HEAD_OF_CITY"),
            Map.entry("GOVERNOR", "HEAD_OF_CITY"),
            Map.entry("VICE_MAYOR", "DEPUTY_HEAD"),
            Map.entry("OFFICIAL", "DEPARTMENT"),
            Map.entry("BUREAU", "DEPARTMENT"),
            Map.entry("BUSINESS", "BUSINESS"),
            Map.entry("PRESS", "MEDIA"),
            Map.entry("CITIZENS", "CIVIC"),
            Map.entry("HEAD_OF_STATE", "STATE_LEADER"),
            Map.entry("HEAD_OF_GOVERNMENT", "STATE_LEADER"));

    static final Map<String, String> QUALIFIERS =
            Map.of("exact", "EXACT", "approx", "ABOUT", "over", "OVER", "under", "NEARLY", "at_least", "AT_LEAST");

    /** Kinds that count people. */
    private static final Set<String> OF_PEOPLE = Set.of("expert-engagement", "training", "civic-exchange", "fair");

    /** Kinds that a practice of every year can be. */
    private static final Set<String> YEARLY =
            Set.of("agreement", "expert-engagement", "training", "civic-exchange", "fair", "publication");

    private final Map<String, Row> details;
    private final Map<String, List<Row>> honors;
    private final String homeCity;

    private Activities(SampleTables tables, String homeCity) {
        this.details = tables.activities();
        this.honors = tables.honors();
        this.homeCity = homeCity;
    }

    static Layout layout(SampleTables tables, String homeCity) {
        Activities activities = new Activities(tables, homeCity);
        return SampleForm.layout(
                Set.of("activity_id", "category", "date", "city_ids", "record_type", "title_zh"),
                Phase.RECORDS,
                SampleForm.rowwise(activities::entries));
    }

    private Stream<Entry> entries(Row row) {
        String id = row.need("activity_id");
        Row detail = details.get(id);
        if (detail != null) {
            return Stream.of(detailed(row, id, detail));
        }
        return switch (row.need("category")) {
            case "VISIT" -> Stream.of(visit(row, id));
            case "AWARD" -> honors.getOrDefault(id, List.of()).stream().map(honor -> award(row, honor));
            default -> throw new Row.MissingCell("activity_id");
        };
    }

    private Entry detailed(Row row, String id, Row detail) {
        String reason = detail.get("left_out_en");
        if (reason != null) {
            return Stating.leftOut(row, id, reason, detail.need("left_out_zh"));
        }
        String kind = detail.need("kind");
        Stating stating = new Stating(row, id, kind)
                .with("recordId", id)
                .with(typeOf(kind), detail.get("type"))
                .with("direction", detail.get("direction"))
                .with("through", detail.get("through"))
                .with("partnerIds", partners(row))
                .from("title", "title_zh")
                .from("titleEn", "title_en")
                .from("date", "date")
                .from("detail", "detail")
                .from("source", "source")
                .with(OtherDates.ofActivity(row))
                .with("note", Row.note(row.said("confidence", "confidence"), row.said("who", "level")));
        if (kind.equals("published-figure")) {
            stating.from("number", "people").with("qualifier", qualifier(row));
        } else if (OF_PEOPLE.contains(kind)) {
            stating.from("people.number", "people").with("people.qualifier", qualifier(row));
        }
        if (YEARLY.contains(kind) && "RECURRING".equals(row.get("record_type"))) {
            stating.with("yearly", "true");
        }
        more(detail, stating);
        return stating.entry();
    }

    /** {@code countryCode=JP|organization=JETRO}. */
    private static void more(Row detail, Stating stating) {
        detail.list("more", "\\|").forEach(pair -> {
            int equals = pair.indexOf('=');
            stating.with(pair.substring(0, equals), pair.substring(equals + 1));
        });
    }

    private static String typeOf(String kind) {
        return switch (kind) {
            case "project" -> "sector";
            case "published-figure" -> "measure";
            default -> "type";
        };
    }

    private Entry visit(Row row, String id) {
        String level = row.get("level");
        return new Stating(row, id, "visit")
                .with("visitId", id)
                .from("direction", "direction")
                .with("partnerIds", partners(row))
                .from("date", "date")
                .with("level", level == null ? null : LEVELS.getOrDefault(level, level))
                .from("headcount", "people")
                .with("headcountQualifier", qualifier(row))
                .from("purpose", "title_zh")
                .from("purposeEn", "title_en")
                .from("source", "source")
                .with("note", note(row))
                .with(OtherDates.ofActivity(row))
                .entry();
    }

    private static Entry award(Row row, Row honor) {
        String id = honor.need("award_id");
        return new Stating(row, id, "honor")
                .with("honorId", id)
                .with("honor", honor.get("honor_zh"))
                .with("honorEn", honor.get("honor_en"))
                .with("recipient.kind", honor.get("recipient_kind"))
                .with("recipient.name", honor.get("recipient_name"))
                .with("recipient.partnerId", honor.get("partner_id"))
                .with("recipient.count", honor.get("recipients"))
                .with("awardedBy", honor.get("awarded_by"))
                .from("date", "date")
                .from("source", "source")
                .with("note", note(row))
                .with(OtherDates.ofActivity(row))
                .entry();
    }

    private static @Nullable String note(Row row) {
        return Row.note(row.get("detail"), row.said("confidence", "confidence"));
    }

    private @Nullable String partners(Row row) {
        String cities = row.get("city_ids");
        return cities == null
                ? null
                : String.join(
                        ";",
                        Arrays.stream(cities.split(";"))
                                .filter(city -> !city.strip().equals(homeCity))
                                .toList());
    }

    private static @Nullable String qualifier(Row row) {
        String qualifier = row.get("people_qualifier");
        return row.get("people") == null || qualifier == null ? null : QUALIFIERS.getOrDefault(qualifier, qualifier);
    }
}
