package amity.query.records;

import amity.message.query.RecordFilter;
import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.value.PartnerId;
import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of the records, {@code r}, are asked for, in SQL.
 *
 * @param record one alone; null: all of them
 * @param merges which partners are one and the same
 * @param projection that the rows are of
 */
record Selection(
        RecordKind kind,
        RecordFilter filter,
        View view,
        @Nullable String record,
        Merges merges,
        Projection projection) {

    private static final String OF_PARTNER = """
            EXISTS (SELECT FROM query_records.record_partner n
                    WHERE n.record = r.record AND n.known @> :known AND n.partner = ANY(:partners))""";

    private static final String OF_COUNTRY = """
            (r.country = :country OR EXISTS (
                SELECT FROM query_records.record_partner n
                %s %s
                WHERE n.record = r.record AND n.known @> :known AND p.country = :country))""";

    String where() {
        List<String> where = new ArrayList<>();
        // Of one record the index of its rows is the shorter way.
        where.add(
                record == null
                        ? "query.area(r.known, r.possible) @> query.spot(:known, :asOf)"
                        : "r.record = :record AND r.known @> :known AND r.possible @> :asOf");
        where.add("r.kind = :kind");
        addIf(where, filter.type(), "r.type = :type");
        addIf(where, filter.direction(), "r.direction = :direction");
        addIf(where, filter.partner(), OF_PARTNER);
        addIf(
                where,
                filter.country(),
                OF_COUNTRY.formatted(
                        Merges.join("merge", "n.partner"),
                        PlaceTables.join(projection, "p", "coalesce(merge.stays, n.partner)")));
        addIf(where, filter.status(), status());
        addIf(where, filter.year(), "(r.year_from IS NULL OR r.year_from <= :year) AND r.year_to >= :year");
        addIf(
                where,
                filter.text(),
                "strpos(lower(concat_ws(E'\\n', r.title, r.title_en, r.detail)), lower(:text)) > 0");
        return String.join(" AND ", where);
    }

    private String status() {
        boolean goingOn = Objects.equals(
                filter.status(), RecordStatus.of(kind).stream().findFirst().orElse(null));
        return goingOn ? "r.holding_possible @> :asOf" : "r.ended_possible @> :asOf AND r.ended_how = :status";
    }

    private static void addIf(List<String> where, @Nullable Object asked, String condition) {
        if (asked != null) {
            where.add(condition);
        }
    }

    Map<String, Object> parameters() {
        Map<String, Object> parameters = new LinkedHashMap<>();
        parameters.put("known", view.position());
        parameters.put("asOf", view.asOf());
        parameters.put("kind", kind.name());
        put(parameters, "record", record);
        put(parameters, "type", filter.type());
        put(parameters, "direction", filter.direction());
        if (filter.partner() != null) {
            parameters.put(
                    "partners",
                    merges.idsOf(filter.partner()).stream()
                            .map(PartnerId::value)
                            .toArray(String[]::new));
        }
        parameters.putAll(merges.parameters());
        put(parameters, "country", filter.country());
        put(parameters, "status", filter.status());
        put(parameters, "text", filter.text());
        if (filter.year() != null) {
            parameters.put("year", filter.year());
        }
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }
}
