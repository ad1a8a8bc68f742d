package amity.query.place;

import amity.message.value.PartnerId;
import amity.query.projection.Generation;
import amity.query.projection.Projection;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import amity.query.time.View;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Which partners were given up as the same place as another, as known at a position. A merge changes no row of the records
 * that name the one that was given up: whoever reads them asks here which partner they are about.
 *
 * @param all by the partner that was given up, in the order of their ids
 */
public record Merges(Map<PartnerId, Merged> all) {

    /** Partners that were given up, with all that they were called. To be among the tables of each projection that names partners. */
    public static final RowTable MERGED = RowTable.of("merged", "stays text NOT NULL", "names text[] NOT NULL");

    /** @param stays for the one that was given up; may have been given up for a third later @param names that lead to it */
    public record Merged(PartnerId stays, List<String> names) {}

    public static void row(Place place, Rows rows) {
        if (place.stays() != null) {
            row(place.stays(), place.namesAndAliases(), rows);
        }
    }

    /** Of the partner whose rows are collected. */
    public static void row(PartnerId stays, List<String> names, Rows rows) {
        rows.add(MERGED, 0, Span.ALWAYS, null, null, stays, names);
    }

    public static Merges of(JdbcClient jdbc, Projection projection, View view) {
        Map<PartnerId, Merged> all = new LinkedHashMap<>();
        jdbc.sql("SELECT record, stays, names FROM "
                        + Generation.live(projection).schema() + ".merged WHERE known @> :known ORDER BY record")
                .param("known", view.position())
                .query(row -> {
                    all.put(
                            new PartnerId(row.getString("record").substring("partner/".length())),
                            new Merged(new PartnerId(row.getString("stays")), List.of((String[])
                                    row.getArray("names").getArray())));
                });
        return new Merges(all);
    }

    /** The partner that stands for one; itself as a rule. */
    public PartnerId stays(PartnerId partner) {
        PartnerId stays = partner;
        // No further than there are: an event that was set aside could make two wait for each other.
        for (int step = 0; step < all.size(); step++) {
            Merged merged = all.get(stays);
            if (merged == null) {
                return stays;
            }
            stays = merged.stays();
        }
        return stays;
    }

    /** Each once. */
    public List<PartnerId> stays(Collection<PartnerId> partners) {
        return partners.stream().map(this::stays).distinct().toList();
    }

    /** The partners that were given up, one after the other or at once, for one that stays. */
    public List<PartnerId> givenUpFor(PartnerId stays) {
        return all.keySet().stream()
                .filter(partner -> stays(partner).equals(stays))
                .toList();
    }

    /** All that a partner was called that was given up. */
    public List<String> namesOf(PartnerId givenUp) {
        Merged merged = all.get(givenUp);
        return merged == null ? List.of() : merged.names();
    }

    /** All ids under which a partner is, or was, recorded; the one that stays first. */
    public List<PartnerId> idsOf(PartnerId partner) {
        PartnerId stays = stays(partner);
        return Stream.concat(Stream.of(stays), givenUpFor(stays).stream()).toList();
    }

    /**
     * Joins the partner that stays for another: {@code alias.stays}, null where the other stands for itself. With
     * {@link #bind}.
     *
     * @param partner an SQL expression: the id of the partner that a record names
     */
    public static String join(String alias, String partner) {
        return "LEFT JOIN unnest(:givenUp::text[], :staying::text[]) AS %1$s (given_up, stays) ON %1$s.given_up = %2$s"
                .formatted(alias, partner);
    }

    /** What {@link #join} needs, by name. */
    public Map<String, String[]> parameters() {
        List<PartnerId> givenUp = List.copyOf(all.keySet());
        return Map.of(
                "givenUp", givenUp.stream().map(PartnerId::value).toArray(String[]::new),
                "staying", givenUp.stream().map(it -> stays(it).value()).toArray(String[]::new));
    }

    public JdbcClient.StatementSpec bind(JdbcClient.StatementSpec statement) {
        return statement.params(parameters());
    }
}
