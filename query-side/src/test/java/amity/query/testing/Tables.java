package amity.query.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the projections have written, to be compared with what they wrote another time. */
public final class Tables {

    private Tables() {}

    /** By table its rows. */
    public static Map<String, List<String>> contents(JdbcClient jdbc) {
        Map<String, List<String>> contents = new TreeMap<>();
        jdbc.sql("""
                        SELECT table_schema || '.' || table_name FROM information_schema.tables
                        WHERE table_schema LIKE 'query\\_%' AND table_name <> 'progress'
                        """)
                .query(String.class)
                .list()
                .forEach(table -> contents.put(
                        table,
                        jdbc.sql("SELECT to_jsonb(t)::text FROM %s t ORDER BY 1".formatted(table))
                                .query(String.class)
                                .list()));
        return contents;
    }
}
