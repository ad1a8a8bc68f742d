package amity.query.roster;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.Names;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Columns;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of the roster. */
@Component
class RosterReader {

    private final JdbcClient jdbc;

    RosterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Highest tier first, then by date. @param only the record of one partner, null: of all */
    List<RosterEntry> entries(View view, @Nullable String only) {
        String where = only == null
                ? "query.area(t.known, t.possible) @> query.spot(:known, :asOf)"
                : "t.record = :record AND t.known @> :known AND t.possible @> :asOf";
        JdbcClient.StatementSpec statement = jdbc.sql("""
                SELECT t.record, %s, t.kind, t.lat, t.lon, t.tier, t.signed, t.since, t.until,
                       t.certain @> :asOf AS is_certain, c.statuses
                FROM query_roster.tier t %s
                LEFT JOIN query_roster.course c
                    ON c.record = t.record AND c.slot = t.friendship AND c.known @> :known
                WHERE %s
                ORDER BY array_position(ARRAY['SISTER_CITY', 'FRIENDLY_EXCHANGE_CITY', 'LETTER_OF_INTENT'], t.tier),
                         lower(t.possible) NULLS LAST, lower(t.certain) NULLS LAST, t.record, t.friendship
                """.formatted(RosterTables.NAMES, RosterTables.RENAMED, where))
                .param("known", view.position())
                .param("asOf", view.asOf());
        return (only == null ? statement : statement.param("record", only))
                .query((row, number) -> entry(row, view.asOf()))
                .list();
    }

    /** Highest tier first, for every tier. A partner counts once in a tier, however many of its friendships stood at it. */
    Map<Tier, Count> counts(View view) {
        Map<Tier, Count> counts = new LinkedHashMap<>();
        Arrays.stream(Tier.values()).sorted(Comparator.reverseOrder()).forEach(tier -> counts.put(tier, Count.NONE));
        jdbc.sql("""
                SELECT tier, count(*) FILTER (WHERE is_certain) AS certain, count(*) FILTER (WHERE NOT is_certain) AS possible
                FROM (SELECT tier, bool_or(certain @> :asOf) AS is_certain FROM query_roster.tier
                      WHERE query.area(known, possible) @> query.spot(:known, :asOf) GROUP BY tier, record) partner
                GROUP BY tier
                """).param("known", view.position()).param("asOf", view.asOf()).query((RowCallbackHandler)
                row -> counts.put(
                        Tier.valueOf(row.getString("tier")), new Count(row.getInt("certain"), row.getInt("possible"))));
        return counts;
    }

    private static RosterEntry entry(ResultSet row, LocalDate asOf) throws SQLException {
        String statuses = row.getString("statuses");
        Certainty certainty = Columns.certainty(row, "is_certain");
        Statuses.One status = statuses == null ? null : Statuses.parse(statuses).on(asOf);
        return new RosterEntry(
                partner(row),
                names(row),
                new CountryCode(row.getString("country")),
                PartnerKind.valueOf(row.getString("kind")),
                Columns.real(row, "lat"),
                Columns.real(row, "lon"),
                Tier.valueOf(row.getString("tier")),
                status == null ? TieStatus.ACTIVE : status.status(),
                status == null ? certainty : status.certaintyOn(asOf),
                Columns.date(row, "signed"),
                Columns.date(row, "since"),
                Columns.date(row, "until"),
                certainty);
    }

    /** Those of its tiers and of its suspensions. */
    List<Boundary> boundaries(Projection projection, View view, String record) {
        Stream<Boundary> suspensions =
                jdbc
                        .sql("""
                SELECT statuses FROM query_roster.course WHERE record = :record AND known @> :known
                """)
                        .param("record", record)
                        .param("known", view.position())
                        .query(String.class)
                        .list()
                        .stream()
                        .flatMap(statuses ->
                                Statuses.parse(Objects.requireNonNull(statuses)).boundaries());
        return Stream.concat(
                        Boundaries.of(jdbc, projection, RosterTables.TIER, record, view.position()).stream(),
                        suspensions)
                .distinct()
                .toList();
    }

    static PartnerId partner(ResultSet row) throws SQLException {
        return new PartnerId(row.getString("record").substring("partner/".length()));
    }

    static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_en"), row.getString("name_zh"), row.getString("name_local"));
    }
}
