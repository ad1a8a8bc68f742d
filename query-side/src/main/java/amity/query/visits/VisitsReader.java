package amity.query.visits;

import static amity.message.query.VisitDimension.COUNTRY;
import static amity.message.query.VisitDimension.DIRECTION;
import static amity.message.query.VisitDimension.LEVEL;
import static amity.message.query.VisitDimension.PARTNER;

import amity.message.query.Count;
import amity.message.query.CountedVisit;
import amity.message.query.VisitDimension;
import amity.message.query.YearRow;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Columns;
import amity.query.projection.Years;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts visits. */
@Component
class VisitsReader {

    private final JdbcClient jdbc;
    private final VisitsProjection projection;

    VisitsReader(JdbcClient jdbc, VisitsProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** In the order of years; within one, the visits whose date tells it before those that only may lie in it. */
    List<YearRow> years(View view, int from, int to, List<VisitDimension> groupBy) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                WITH counted AS (
                    SELECT DISTINCT v.record, v.year_from, v.year_to, v.headcount, v.certain @> :asOf AS is_certain,
                           %s AS direction, %s AS level, %s AS country, %s AS partner
                    FROM query_visits.visit v %s
                    WHERE query.area(v.known, v.possible) @> query.spot(:known, :asOf)
                      AND %s)
                SELECT year_from, year_to, direction, level, country, partner,
                       count(*) FILTER (WHERE is_certain) AS certain,
                       count(*) FILTER (WHERE NOT is_certain) AS possible,
                       coalesce(sum(headcount), 0) AS headcount,
                       count(*) FILTER (WHERE headcount IS NULL) AS headcount_unknown
                FROM counted
                GROUP BY year_from, year_to, direction, level, country, partner
                ORDER BY %s,
                         direction COLLATE "C", level COLLATE "C", country COLLATE "C", partner COLLATE "C"
                """.formatted(
                                column(groupBy, DIRECTION, "v.direction"),
                                column(groupBy, LEVEL, "v.level"),
                                column(groupBy, COUNTRY, "p.country"),
                                column(groupBy, PARTNER, "coalesce(merge.stays, visited.partner)"),
                                partners(groupBy),
                                Years.WITHIN,
                                Years.ORDER))
                .param("known", view.position())
                .param("asOf", view.asOf())
                .param("from", from)
                .param("to", to);
        boolean named = groupBy.contains(COUNTRY) || groupBy.contains(PARTNER);
        return (named ? Merges.of(jdbc, projection, view).bind(statement) : statement)
                .query((row, number) -> year(row))
                .list();
    }

    /** What is not asked for is the same for all, so that each visit counts once however many partners it had. */
    private static String column(List<VisitDimension> groupBy, VisitDimension dimension, String column) {
        return groupBy.contains(dimension) ? column : "NULL::text";
    }

    private String partners(List<VisitDimension> groupBy) {
        return !groupBy.contains(COUNTRY) && !groupBy.contains(PARTNER)
                ? ""
                : String.join(
                        "\n",
                        "LEFT JOIN LATERAL unnest(v.partners) AS visited (partner) ON TRUE",
                        Merges.join("merge", "visited.partner"),
                        PlaceTables.join(projection, "p", "coalesce(merge.stays, visited.partner)"));
    }

    /** Every visit that had taken place by the day. @param record null: of all */
    List<CountedVisit> visits(View view, @Nullable String record) {
        Merges merges = Merges.of(jdbc, projection, view);
        JdbcClient.StatementSpec statement = jdbc.sql("""
                SELECT *, certain @> :asOf AS is_certain FROM query_visits.visit
                WHERE query.area(known, possible) @> query.spot(:known, :asOf) %s
                ORDER BY upper(certain) NULLS FIRST, lower(certain), lower(possible), record
                """.formatted(record == null ? "" : "AND record = :record"))
                .param("known", view.position())
                .param("asOf", view.asOf());
        return (record == null ? statement : statement.param("record", record))
                .query((row, number) -> visit(row, merges))
                .list();
    }

    private static CountedVisit visit(ResultSet row, Merges merges) throws SQLException {
        Years years = Years.of(row);
        return new CountedVisit(
                new VisitId(row.getString("record").substring("visit/".length())),
                Direction.valueOf(row.getString("direction")),
                merges.stays(Columns.partners(row, "partners")),
                Columns.date(row, "date"),
                years.year(),
                years.from(),
                years.to(),
                Columns.value(row, "level", Level::valueOf),
                Columns.integer(row, "headcount"),
                Columns.certainty(row, "is_certain"),
                Columns.alternatives(row, "alternatives"));
    }

    private static YearRow year(ResultSet row) throws SQLException {
        Years years = Years.of(row);
        return new YearRow(
                years.year(),
                years.from(),
                years.to(),
                Columns.value(row, "direction", Direction::valueOf),
                Columns.value(row, "level", Level::valueOf),
                Columns.value(row, "country", CountryCode::new),
                Columns.value(row, "partner", PartnerId::new),
                new Count(row.getInt("certain"), row.getInt("possible")),
                row.getLong("headcount"),
                row.getInt("headcount_unknown"));
    }
}
