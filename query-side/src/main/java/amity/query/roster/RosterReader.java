package amity.query.roster;

import amity.message.query.Change;
import amity.message.query.Names;
import amity.message.query.PartnerSummary;
import amity.message.query.RosterEntry;
import amity.message.query.TieStatus;
import amity.message.store.Json;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import amity.query.projection.Columns;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of the roster. */
@Component
class RosterReader {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    RosterReader(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Highest tier first, then by date. Where several statuses are possible, that it may have been suspended is what the
     * reader must know.
     *
     * @param only null: of all partners
     */
    List<RosterEntry> entries(LocalDate asOf, @Nullable PartnerId only) {
        return jdbc.sql("""
                SELECT p.*, t.tier, t.signed, t.since, t.until, t.certain @> :asOf AS certain,
                       s.status, s.certain AS status_certain
                FROM query.roster_tier_spell t
                JOIN query.roster_partner p USING (partner)
                JOIN LATERAL (
                    SELECT status, certain @> :asOf AS certain FROM query.roster_status_spell
                    WHERE partner = t.partner AND friendship = t.friendship AND possible @> :asOf
                    ORDER BY certain DESC, status = 'SUSPENDED' DESC LIMIT 1) s ON TRUE
                WHERE t.possible @> :asOf AND (:only::text IS NULL OR t.partner = :only)
                ORDER BY array_position(ARRAY['SISTER_CITY', 'FRIENDLY_EXCHANGE_CITY', 'LETTER_OF_INTENT'], t.tier),
                         lower(t.possible) NULLS LAST, lower(t.certain) NULLS LAST, t.partner, t.friendship
                """)
                .param("asOf", asOf)
                .param("only", only == null ? null : only.value())
                .query((row, number) -> entry(row))
                .list();
    }

    private static RosterEntry entry(ResultSet row) throws SQLException {
        return new RosterEntry(
                new PartnerId(row.getString("partner")),
                names(row),
                new CountryCode(row.getString("country")),
                PartnerKind.valueOf(row.getString("kind")),
                Columns.real(row, "lat"),
                Columns.real(row, "lon"),
                Tier.valueOf(row.getString("tier")),
                TieStatus.valueOf(row.getString("status")),
                Columns.certainty(row, "status_certain"),
                Columns.date(row, "signed"),
                Columns.date(row, "since"),
                Columns.date(row, "until"),
                Columns.certainty(row, "certain"));
    }

    Optional<PartnerSummary> partner(PartnerId partner) {
        return jdbc.sql("SELECT * FROM query.roster_partner WHERE partner = :partner")
                .param("partner", partner.value())
                .query((row, number) -> summary(row))
                .optional();
    }

    int partnerCount() {
        return jdbc.sql("SELECT count(*) FROM query.roster_partner")
                .query(Integer.class)
                .single();
    }

    List<PartnerSummary> partners(int page, int size) {
        return jdbc.sql("""
                SELECT * FROM query.roster_partner
                ORDER BY lower(name_en), partner LIMIT :size OFFSET :page::bigint * :size
                """)
                .param("page", page)
                .param("size", size)
                .query((row, number) -> summary(row))
                .list();
    }

    private static PartnerSummary summary(ResultSet row) throws SQLException {
        return new PartnerSummary(
                new PartnerId(row.getString("partner")),
                names(row),
                new CountryCode(row.getString("country")),
                PartnerKind.valueOf(row.getString("kind")),
                Columns.real(row, "lat"),
                Columns.real(row, "lon"),
                List.of((String[]) row.getArray("aliases").getArray()));
    }

    private static Names names(ResultSet row) throws SQLException {
        return new Names(row.getString("name_en"), row.getString("name_zh"), row.getString("name_local"));
    }

    List<Change> changes(PartnerId partner) {
        return jdbc.sql("SELECT * FROM query.roster_change WHERE partner = :partner ORDER BY ordinal")
                .param("partner", partner.value())
                .query((row, number) -> change(row))
                .list();
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getString("event"),
                Columns.date(row, "effective"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("source"),
                row.getString("note"),
                json.readValue(row.getString("details"), DETAILS));
    }
}
