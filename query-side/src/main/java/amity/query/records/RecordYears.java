package amity.query.records;

import static amity.message.query.RecordDimension.COUNTRY;
import static amity.message.query.RecordDimension.DIRECTION;
import static amity.message.query.RecordDimension.PARTNER;
import static amity.message.query.RecordDimension.TYPE;

import amity.message.query.Count;
import amity.message.query.RecordDimension;
import amity.message.query.RecordYearRow;
import amity.message.record.RecordKind;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Numbers;
import amity.message.value.PartnerId;
import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Columns;
import amity.query.projection.Years;
import amity.query.time.View;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts records by year. */
@Component
class RecordYears {

    private static final String COUNTED = """
            WITH counted AS (
                SELECT DISTINCT r.record, r.year_from, r.year_to, r.people, r.people_unit, r.funds, r.funds_currency,
                       r.certain @> :asOf AS is_certain,
                       %s AS type, %s AS direction, %s AS country, %s AS partner
                FROM query_records.record r %s
                WHERE query.area(r.known, r.possible) @> query.spot(:known, :asOf)
                  AND r.kind = :kind AND NOT r.yearly AND %s)
            SELECT year_from, year_to, type, direction, country, partner,
                   count(*) FILTER (WHERE is_certain) AS certain,
                   count(*) FILTER (WHERE NOT is_certain) AS possible,
                   coalesce(sum(people) FILTER (WHERE people_unit = 'PERSONS'), 0) AS persons,
                   coalesce(sum(people) FILTER (WHERE people_unit = 'PERSON_TIMES'), 0) AS person_times,
                   count(*) FILTER (WHERE people IS NULL) AS people_unknown,
                   coalesce(array_agg(funds_currency || ' ' || funds) FILTER (WHERE funds IS NOT NULL), '{}') AS funds,
                   count(*) FILTER (WHERE funds IS NULL) AS funds_unknown
            FROM counted
            GROUP BY year_from, year_to, type, direction, country, partner
            ORDER BY %s, type COLLATE "C", direction COLLATE "C", country COLLATE "C", partner COLLATE "C"
            """;

    private static final String PARTNERS = """
            LEFT JOIN LATERAL (
                SELECT coalesce(merge.stays, n.partner) AS partner, p.country FROM query_records.record_partner n
                %s
                %s
                WHERE n.record = r.record AND n.known @> :known
                %s) named ON TRUE""";

    /** A country that the record names itself counts where no partner is of it. */
    private static final String ITSELF = """
            UNION SELECT NULL, r.country WHERE r.country IS NOT NULL AND NOT EXISTS (
                SELECT FROM query_records.record_partner n
                %s
                %s
                WHERE n.record = r.record AND n.known @> :known AND p.country = r.country)""";

    private final JdbcClient jdbc;
    private final RecordsProjection projection;

    RecordYears(JdbcClient jdbc, RecordsProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** In the order of years; within one, the records whose date tells it before those that only may lie in it. */
    List<RecordYearRow> rows(RecordKind kind, View view, int from, int to, List<RecordDimension> groupBy) {
        JdbcClient.StatementSpec statement = jdbc.sql(COUNTED.formatted(
                        column(groupBy, TYPE, "r.type"),
                        column(groupBy, DIRECTION, "r.direction"),
                        column(groupBy, COUNTRY, "named.country"),
                        column(groupBy, PARTNER, "named.partner"),
                        partners(groupBy),
                        Years.WITHIN,
                        Years.ORDER))
                .param("kind", kind.name())
                .param("known", view.position())
                .param("asOf", view.asOf())
                .param("from", from)
                .param("to", to);
        return Merges.of(jdbc, projection, view)
                .bind(statement)
                .query((row, number) -> row(row))
                .list();
    }

    /** What is not asked for is the same for all, so that each record counts once however many partners it names. */
    private static String column(List<RecordDimension> groupBy, RecordDimension dimension, String column) {
        return groupBy.contains(dimension) ? column : "NULL::text";
    }

    private String partners(List<RecordDimension> groupBy) {
        if (!groupBy.contains(COUNTRY) && !groupBy.contains(PARTNER)) {
            return "";
        }
        String merge = Merges.join("merge", "n.partner");
        String place = PlaceTables.join(projection, "p", "coalesce(merge.stays, n.partner)");
        return PARTNERS.formatted(merge, place, groupBy.contains(COUNTRY) ? ITSELF.formatted(merge, place) : "");
    }

    private static RecordYearRow row(ResultSet row) throws SQLException {
        Years years = Years.of(row);
        return new RecordYearRow(
                years.year(),
                years.from(),
                years.to(),
                row.getString("type"),
                Columns.value(row, "direction", Direction::valueOf),
                Columns.value(row, "country", CountryCode::new),
                Columns.value(row, "partner", PartnerId::new),
                new Count(row.getInt("certain"), row.getInt("possible")),
                row.getLong("persons"),
                row.getLong("person_times"),
                row.getInt("people_unknown"),
                funds((String[]) row.getArray("funds").getArray()),
                row.getInt("funds_unknown"));
    }

    /** @param amounts each {@code CNY 2000} */
    private static Map<String, BigDecimal> funds(String[] amounts) {
        Map<String, BigDecimal> funds = new TreeMap<>();
        for (String amount : amounts) {
            int space = amount.indexOf(' ');
            funds.merge(amount.substring(0, space), new BigDecimal(amount.substring(space + 1)), BigDecimal::add);
        }
        funds.replaceAll((currency, sum) -> Numbers.plain(sum));
        return funds;
    }
}
