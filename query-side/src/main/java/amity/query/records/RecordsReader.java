package amity.query.records;

import amity.message.query.Count;
import amity.message.query.RecordCounts;
import amity.message.query.RecordEntry;
import amity.message.query.RecordFilter;
import amity.message.query.RecordSort;
import amity.message.query.RecordStepEntry;
import amity.message.record.DateAlternative;
import amity.message.record.RecordKind;
import amity.message.store.Json;
import amity.message.value.PartnerId;
import amity.query.place.Merges;
import amity.query.place.PlaceTables;
import amity.query.projection.Boundaries;
import amity.query.projection.Boundary;
import amity.query.projection.Columns;
import amity.query.projection.Projection;
import amity.query.time.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rows of the records. */
@Component
class RecordsReader {

    private static final TypeReference<List<DateAlternative>> ALTERNATIVES = new TypeReference<>() {};

    private static final String ENTRIES = """
            SELECT r.*, r.certain @> :asOf AS is_certain, r.holding_certain @> :asOf AS holds,
                   r.holding_possible @> :asOf AS may_hold, r.ended_possible @> :asOf AS may_have_ended
            FROM query_records.record r WHERE %s ORDER BY %s
            """;

    private final JdbcClient jdbc;
    private final RecordsProjection projection;
    private final NamedPlaces places;
    private final JsonMapper json = Json.mapper();

    RecordsReader(JdbcClient jdbc, RecordsProjection projection, NamedPlaces places) {
        this.jdbc = jdbc;
        this.projection = projection;
        this.places = places;
    }

    /** @param record one alone; null: all of them */
    Selection selection(RecordKind kind, RecordFilter filter, View view, @Nullable String record) {
        return new Selection(kind, filter, view, record, Merges.of(jdbc, projection, view), projection);
    }

    /** A page of those that had begun or taken place by the day, certainly or possibly. */
    List<RecordEntry> page(Selection selection, RecordSort sort, int page, int size) {
        return entries(selection, order(sort) + " LIMIT " + size + " OFFSET " + (long) page * size);
    }

    /** All of them, the newest first. @param record null: of all */
    List<RecordEntry> all(RecordKind kind, View view, @Nullable String record) {
        return entries(selection(kind, RecordFilter.NONE, view, record), order(RecordSort.NEWEST));
    }

    private List<RecordEntry> entries(Selection selection, String order) {
        List<EntryRow> rows = jdbc.sql(ENTRIES.formatted(selection.where(), order))
                .params(selection.parameters())
                .query((row, number) -> EntryRow.of(row, selection.merges()))
                .list();
        NamedPlaces.Known known = places.of(rows.stream().flatMap(EntryRow::named), selection.view());
        return rows.stream().map(row -> row.entry(known)).toList();
    }

    private static String order(RecordSort sort) {
        return switch (sort) {
            case NEWEST -> "lower(r.possible) DESC NULLS LAST, r.record";
            case OLDEST -> "lower(r.possible) NULLS LAST, r.record";
            case TITLE -> "r.title COLLATE \"C\", r.record";
        };
    }

    /** How many a list has, practices of every year among them. */
    int total(Selection selection) {
        return jdbc.sql("SELECT count(*) FROM query_records.record r WHERE " + selection.where())
                .params(selection.parameters())
                .query(Integer.class)
                .single();
    }

    RecordCounts counts(Selection selection) {
        boolean goesOn = Kinds.goesOn(selection.kind());
        return jdbc.sql("""
                SELECT count(*) FILTER (WHERE NOT yearly AND sure) AS records_certain,
                       count(*) FILTER (WHERE NOT yearly AND NOT sure) AS records_possible,
                       count(*) FILTER (WHERE NOT yearly AND holds) AS holding_certain,
                       count(*) FILTER (WHERE NOT yearly AND may_hold AND NOT holds) AS holding_possible,
                       count(*) FILTER (WHERE yearly AND sure) AS practices_certain,
                       count(*) FILTER (WHERE yearly AND NOT sure) AS practices_possible
                FROM (SELECT r.yearly, r.certain @> :asOf AS sure, r.holding_certain @> :asOf AS holds,
                             r.holding_possible @> :asOf AS may_hold
                      FROM query_records.record r WHERE %s) c
                """.formatted(selection.where()))
                .params(selection.parameters())
                .query((row, number) -> new RecordCounts(
                        count(row, "records"), goesOn ? count(row, "holding") : null, count(row, "practices")))
                .single();
    }

    private static Count count(ResultSet row, String what) throws SQLException {
        return new Count(row.getInt(what + "_certain"), row.getInt(what + "_possible"));
    }

    List<RecordStepEntry> steps(View view, String record) {
        return jdbc.sql("""
                SELECT *, certain @> :asOf AS is_certain FROM query_records.record_step
                WHERE record = :record AND known @> :known AND possible @> :asOf ORDER BY slot
                """)
                .param("record", record)
                .param("known", view.position())
                .param("asOf", view.asOf())
                .query((row, number) -> new RecordStepEntry(
                        row.getLong("slot"),
                        row.getString("event"),
                        Columns.date(row, "date"),
                        Columns.date(row, "expires"),
                        row.getString("text"),
                        row.getBoolean("ends"),
                        Columns.certainty(row, "is_certain")))
                .list();
    }

    List<DateAlternative> alternatives(View view, String record) {
        Optional<String> found = jdbc.sql("""
                SELECT alternatives FROM query_records.record
                WHERE record = :record AND known @> :known AND possible @> :asOf
                """)
                .param("record", record)
                .param("known", view.position())
                .param("asOf", view.asOf())
                .query(String.class)
                .optional();
        return found.map(text -> json.readValue(text, ALTERNATIVES)).orElse(List.of());
    }

    /** Those of its beginning and of its end. */
    List<Boundary> boundaries(Projection projection, View view, String record) {
        Stream<Boundary> end = jdbc
                .sql("""
                SELECT day - date '1970-01-01' AS day, ended_by_event FROM (
                    SELECT lower(ended_possible) AS day, ended_by_event FROM query_records.record
                    WHERE record = :record AND known @> :known
                    UNION SELECT upper(holding_possible), ended_by_event FROM query_records.record
                    WHERE record = :record AND known @> :known
                    UNION SELECT upper(holding_certain), ended_by_event FROM query_records.record
                    WHERE record = :record AND known @> :known) e
                WHERE day IS NOT NULL AND ended_by_event IS NOT NULL ORDER BY day
                """)
                .param("record", record)
                .param("known", view.position())
                .query((row, number) ->
                        new Boundary(Objects.requireNonNull(Columns.day(row, "day")), row.getLong("ended_by_event")))
                .list()
                .stream();
        return Stream.concat(
                        Boundaries.of(jdbc, projection, RecordTables.RECORD, record, view.position()).stream(), end)
                .toList();
    }

    List<Boundary> renamings(View view, PartnerId partner) {
        return Boundaries.of(jdbc, projection, PlaceTables.PLACE, partner.stream(), view.position());
    }
}
