package amity.query.history;

import amity.message.query.BackdatedEntry;
import amity.message.query.Belief;
import amity.message.query.Change;
import amity.message.query.TimelineFact;
import amity.message.store.Json;
import amity.message.value.PartnerId;
import amity.query.place.Merges;
import amity.query.projection.Columns;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads entries and facts. */
@Component
public class HistoryReader {

    private static final TypeReference<Map<String, Object>> DETAILS = new TypeReference<>() {};

    private final JdbcClient jdbc;
    private final HistoryProjection projection;
    private final JsonMapper json = Json.mapper();

    HistoryReader(JdbcClient jdbc, HistoryProjection projection) {
        this.jdbc = jdbc;
        this.projection = projection;
    }

    /** The partner that stands for one, and all ids that it was recorded under. */
    Merges merges(View view) {
        return Merges.of(jdbc, projection, view);
    }

    /** The events of some records that were recorded after one position and up to another. */
    public List<Change> changesBetween(Collection<String> records, long after, long upTo) {
        return records.isEmpty()
                ? List.of()
                : jdbc.sql("""
                        SELECT * FROM query_history.entry
                        WHERE record = ANY(:records) AND position > :after AND position <= :upTo ORDER BY position
                        """)
                        .param("records", records.toArray(String[]::new))
                        .param("after", after)
                        .param("upTo", upTo)
                        .query((row, number) -> change(row))
                        .list();
    }

    /** The last that corrected or retracted something. */
    Optional<Change> latestCorrection(View view) {
        return jdbc.sql("""
                SELECT * FROM query_history.entry
                WHERE position <= :known AND target IS NOT NULL ORDER BY position DESC LIMIT 1
                """)
                .param("known", view.position())
                .query((row, number) -> change(row))
                .optional();
    }

    /** How many entries are certainly so late. */
    int backdatedCount(View view, int moreThanDays) {
        return jdbc.sql("""
                SELECT count(*) FROM query_history.entry
                WHERE position <= :known AND target IS NULL AND recorded_on - latest > :days
                """)
                .param("known", view.position())
                .param("days", moreThanDays)
                .query(Integer.class)
                .single();
    }

    List<BackdatedEntry> backdated(View view, int moreThanDays, int page, int size) {
        Merges merges = merges(view);
        return jdbc.sql("""
                SELECT *, recorded_on - latest AS days_late FROM query_history.entry
                WHERE position <= :known AND target IS NULL AND recorded_on - latest > :days
                ORDER BY position DESC LIMIT :size OFFSET :page::bigint * :size
                """)
                .param("known", view.position())
                .param("days", moreThanDays)
                .param("size", size)
                .param("page", page)
                .query((row, number) -> new BackdatedEntry(
                        row.getLong("days_late"), merges.stays(Columns.partners(row, "partners")), change(row)))
                .list();
    }

    private record FactKey(String record, long number, String event) {}

    private record Version(FactKey key, Belief belief) {}

    /** The facts of every record that ever named one of the partners, each with all that was believed of it by then. */
    List<TimelineFact> timeline(View view, List<PartnerId> partners) {
        Map<FactKey, List<Belief>> facts = new LinkedHashMap<>();
        Map<Long, Change> events = new HashMap<>();
        changesAbout(view, partners).forEach(change -> events.put(change.position(), change));
        versions(view, partners, events)
                .forEach(version -> facts.computeIfAbsent(version.key(), key -> new ArrayList<>())
                        .add(version.belief()));
        return facts.entrySet().stream()
                .map(fact -> new TimelineFact(
                        fact.getKey().record(),
                        fact.getKey().number(),
                        fact.getKey().event(),
                        fact.getValue().getFirst().endedBy() != null,
                        List.copyOf(fact.getValue())))
                .toList();
    }

    /** In the order of the facts' latest belief, of each fact the latest first. */
    private List<Version> versions(View view, List<PartnerId> partners, Map<Long, Change> events) {
        return jdbc.sql("""
                WITH about AS (
                    SELECT DISTINCT record FROM query_history.fact
                    WHERE partners && :partners::text[] AND lower(known) <= :known),
                version AS (
                    SELECT f.*, first_value(f.possible) OVER latest AS last_possible,
                           bool_or(coalesce(lower(f.possible) <= :asOf, true)) OVER of_fact AS begun_by_then,
                           lower(f.known) AS stated_at,
                           nullif(least(upper(f.known), :known + 1), :known + 1) AS ended_at
                    FROM query_history.fact f JOIN about USING (record)
                    WHERE lower(f.known) <= :known
                    WINDOW of_fact AS (PARTITION BY f.record, f.number),
                           latest AS (of_fact ORDER BY lower(f.known) DESC))
                SELECT v.record, v.number, v.event, v.date, v.details,
                       lower(v.possible) - date '1970-01-01' AS earliest,
                       upper(v.possible) - 1 - date '1970-01-01' AS latest, v.stated_at, v.ended_at
                FROM version v WHERE v.begun_by_then
                ORDER BY lower(last_possible) NULLS LAST, upper(last_possible), v.record, v.number, v.stated_at DESC
                """)
                .param("partners", partners.stream().map(PartnerId::value).toArray(String[]::new))
                .param("known", view.position())
                .param("asOf", view.asOf())
                .query((row, number) -> version(row, events))
                .list();
    }

    private List<Change> changesAbout(View view, List<PartnerId> partners) {
        return jdbc.sql("""
                SELECT * FROM query_history.entry
                WHERE position <= :known AND record IN (
                    SELECT record FROM query_history.fact
                    WHERE partners && :partners::text[] AND lower(known) <= :known)
                """)
                .param("partners", partners.stream().map(PartnerId::value).toArray(String[]::new))
                .param("known", view.position())
                .query((row, number) -> change(row))
                .list();
    }

    private Version version(ResultSet row, Map<Long, Change> events) throws SQLException {
        FactKey key = new FactKey(row.getString("record"), row.getLong("number"), row.getString("event"));
        long stated = row.getLong("stated_at");
        Long ended = row.getObject("ended_at", Long.class);
        return new Version(
                key,
                new Belief(
                        Columns.date(row, "date"),
                        Columns.day(row, "earliest"),
                        Columns.day(row, "latest"),
                        Objects.requireNonNull(events.get(stated)),
                        ended == null ? null : events.get(ended),
                        details(row)));
    }

    private Change change(ResultSet row) throws SQLException {
        return new Change(
                row.getLong("position"),
                row.getString("record"),
                row.getLong("number"),
                row.getString("event"),
                Columns.date(row, "date"),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("actor"),
                row.getString("source"),
                row.getString("note"),
                row.getObject("target", Long.class),
                row.getString("reason"),
                details(row));
    }

    private Map<String, Object> details(ResultSet row) throws SQLException {
        return json.readValue(row.getString("details"), DETAILS);
    }
}
