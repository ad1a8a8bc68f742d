package amity.query.projection;

import java.util.ArrayList;
import java.util.List;

/**
 * The tables of one projection in a PostgreSQL schema: those that are asked ({@code query_<name>}), or new ones that are
 * being built beside them ({@code query_<name>_next}).
 */
public record Generation(Projection projection, String schema) {

    public static Generation live(Projection projection) {
        return new Generation(projection, "query_" + projection.name());
    }

    public static Generation next(Projection projection) {
        return new Generation(projection, "query_" + projection.name() + "_next");
    }

    static Generation previous(Projection projection) {
        return new Generation(projection, "query_" + projection.name() + "_previous");
    }

    /** The schema with empty tables that know of no event; without indexes. */
    public List<String> create() {
        List<String> statements = new ArrayList<>();
        statements.add("CREATE SCHEMA " + schema);
        statements.add("CREATE TABLE " + schema + ".progress (position bigint NOT NULL, version integer NOT NULL)");
        statements.add("INSERT INTO " + schema + ".progress VALUES (0, " + projection.version() + ")");
        projection.tables().forEach(table -> statements.addAll(table.create(schema)));
        return statements;
    }

    public List<String> createIndexes() {
        return projection.tables().stream()
                .flatMap(table -> table.createIndexes(schema).stream())
                .toList();
    }

    public String drop() {
        return "DROP SCHEMA IF EXISTS " + schema + " CASCADE";
    }
}
