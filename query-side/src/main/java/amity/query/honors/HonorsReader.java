package amity.query.honors;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.query.Names;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.platform.home.HomeCity;
import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Columns;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the rows of the awards. */
@Component
class HonorsReader {

    private final JdbcClient jdbc;
    private final HomeCity home;
    private final HonorsProjection projection;

    HonorsReader(JdbcClient jdbc, HonorsProjection projection, HomeCity home) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.home = home;
    }

    /** Recipients, not awards. */
    Count standing(View view) {
        return jdbc.sql("""
                SELECT coalesce(sum(recipients) FILTER (WHERE standing_certain @> :asOf), 0) AS certain,
                       coalesce(sum(recipients) FILTER (WHERE NOT standing_certain @> :asOf), 0) AS possible
                FROM query_honors.award
                WHERE query.area(known, possible) @> query.spot(:known, :asOf) AND standing_possible @> :asOf
                """)
                .param("known", view.position())
                .param("asOf", view.asOf())
                .query((row, number) -> new Count(row.getInt("certain"), row.getInt("possible")))
                .single();
    }

    /** Latest first, by the earliest day that their dates can mean; last those of which it is open. @param record null: of all */
    List<HonorEntry> entries(View view, @Nullable String record) {
        JdbcClient.StatementSpec statement = jdbc.sql("""
                SELECT a.*, coalesce(merge.stays, a.recipient_partner) AS partner, p.name_en, p.name_zh, p.name_local,
                       a.certain @> :asOf AS is_certain, revoked_possible @> :asOf AS revoked
                FROM query_honors.award a
                %s
                %s
                WHERE query.area(a.known, a.possible) @> query.spot(:known, :asOf) %s
                ORDER BY lower(a.possible) DESC NULLS LAST, a.record
                """.formatted(
                                Merges.join("merge", "a.recipient_partner"),
                                PlaceTables.join(projection, "p", "coalesce(merge.stays, a.recipient_partner)"),
                                record == null ? "" : "AND a.record = :record"))
                .param("known", view.position())
                .param("asOf", view.asOf());
        Merges.of(jdbc, projection, view).bind(statement);
        return (record == null ? statement : statement.param("record", record))
                .query((row, number) -> entry(row))
                .list();
    }

    /** Those of its award and of its revocation. */
    List<Boundary> boundaries(View view, String record) {
        Stream<Boundary> revocation = jdbc
                .sql("""
                SELECT day - date '1970-01-01' AS day, revoked_by_event FROM (
                    SELECT lower(revoked_possible) AS day, revoked_by_event FROM query_honors.award
                    WHERE record = :record AND known @> :known) r
                WHERE day IS NOT NULL AND revoked_by_event IS NOT NULL
                """)
                .param("record", record)
                .param("known", view.position())
                .query((row, number) ->
                        new Boundary(Objects.requireNonNull(Columns.day(row, "day")), row.getLong("revoked_by_event")))
                .list()
                .stream();
        return Stream.concat(
                        Boundaries.of(jdbc, projection, HonorFold.AWARD, record, view.position()).stream(), revocation)
                .toList();
    }

    private HonorEntry entry(ResultSet row) throws SQLException {
        String partner = row.getString("partner");
        Recipient recipient = new Recipient(
                RecipientKind.valueOf(row.getString("recipient_kind")),
                row.getString("recipient_name"),
                partner == null ? null : new PartnerId(partner),
                Columns.integer(row, "recipient_count"));
        boolean revoked = row.getBoolean("revoked");
        return new HonorEntry(
                new HonorId(row.getString("record").substring("honor/".length())),
                row.getString("honor"),
                row.getString("honor_en"),
                recipient,
                names(recipient.kind(), row),
                Columns.date(row, "date"),
                row.getString("awarded_by"),
                Columns.certainty(row, "is_certain"),
                revoked,
                revoked ? Columns.date(row, "revoked_date") : null,
                Columns.alternatives(row, "alternatives"));
    }

    private @Nullable Names names(RecipientKind kind, ResultSet row) throws SQLException {
        if (kind == RecipientKind.HOME_CITY) {
            return new Names(home.nameEn(), home.nameZh(), null);
        }
        String english = row.getString("name_en");
        return english == null ? null : new Names(english, row.getString("name_zh"), row.getString("name_local"));
    }
}
