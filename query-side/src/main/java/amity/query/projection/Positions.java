package amity.query.projection;

import amity.platform.schema.Migrated;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How far each projection has come: the position of the last event that is in its rows. */
@Component
class Positions {

    private final JdbcClient jdbc;

    Positions(JdbcClient jdbc, @Qualifier("query") Migrated schema) {
        this.jdbc = jdbc;
    }

    void advance(String projection, long position) {
        jdbc.sql("""
                INSERT INTO query.projection_position (name, position) VALUES (:name, :position)
                ON CONFLICT (name) DO UPDATE SET position = EXCLUDED.position
                """).param("name", projection).param("position", position).update();
    }

    /** 0 before the first event. */
    long of(String projection) {
        return jdbc.sql("SELECT position FROM query.projection_position WHERE name = :name")
                .param("name", projection)
                .query(Long.class)
                .optional()
                .orElse(0L);
    }

    Map<String, Long> all() {
        Map<String, Long> positions = new TreeMap<>();
        jdbc.sql("SELECT name, position FROM query.projection_position").query(row -> {
            positions.put(row.getString("name"), row.getLong("position"));
        });
        return positions;
    }
}
