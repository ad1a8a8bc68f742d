package amity.query.roster;

import amity.message.query.PartnerSummary;
import amity.message.value.CountryCode;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.query.place.Merges;
import amity.query.projection.Columns;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads who is registered. */
@Component
class PartnersReader {

    private final JdbcClient jdbc;
    private final RosterProjection projection;

    PartnersReader(JdbcClient jdbc, RosterProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** Of a partner that was given up the one that stays. */
    Optional<PartnerSummary> partner(View view, PartnerId partner) {
        Merges merges = Merges.of(jdbc, projection, view);
        return jdbc.sql("SELECT %s, t.* FROM query_roster.partner t %s WHERE t.record = :record AND t.known @> :known"
                        .formatted(RosterTables.NAMES, RosterTables.RENAMED))
                .param("record", merges.stays(partner).stream())
                .param("known", view.position())
                .param("asOf", view.asOf())
                .query((row, number) -> summary(row, merges))
                .optional();
    }

    int count(View view) {
        return jdbc.sql("SELECT count(*) FROM query_roster.partner WHERE known @> :known")
                .param("known", view.position())
                .query(Integer.class)
                .single();
    }

    /** In the order of their English names, whatever the case; the same in every database, however that sorts by itself. */
    List<PartnerSummary> page(View view, int page, int size) {
        Merges merges = Merges.of(jdbc, projection, view);
        return jdbc.sql("""
                SELECT %s, t.* FROM query_roster.partner t %s WHERE t.known @> :known
                ORDER BY lower(coalesce(n.name_en, t.name_en) COLLATE "pg_c_utf8"), t.record
                LIMIT :size OFFSET :page::bigint * :size
                """.formatted(RosterTables.NAMES, RosterTables.RENAMED))
                .param("known", view.position())
                .param("asOf", view.asOf())
                .param("page", page)
                .param("size", size)
                .query((row, number) -> summary(row, merges))
                .list();
    }

    private static PartnerSummary summary(ResultSet row, Merges merges) throws SQLException {
        PartnerId partner = RosterReader.partner(row);
        List<String> aliases = List.of((String[]) row.getArray("aliases").getArray());
        var names = RosterReader.names(row);
        List<PartnerId> givenUp = merges.givenUpFor(partner);
        Set<String> others =
                new LinkedHashSet<>(List.of((String[]) row.getArray("called").getArray()));
        givenUp.forEach(other -> others.addAll(merges.namesOf(other)));
        others.remove(names.en());
        others.remove(names.zh());
        others.remove(names.local());
        aliases.forEach(others::remove);
        return new PartnerSummary(
                partner,
                names,
                new CountryCode(row.getString("country")),
                PartnerKind.valueOf(row.getString("kind")),
                Columns.real(row, "lat"),
                Columns.real(row, "lon"),
                aliases,
                List.copyOf(others),
                givenUp);
    }
}
