package amity.query.testing;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Everything that the projections have written, to be compared with what they wrote another time. */
public final class Tables {

    private Tables() {}

    /** By table its rows; without the numbers that only tell the order of writing, and without Axon's tokens. */
    public static Map<String, List<String>> contents(JdbcClient jdbc) {
        Map<String, List<String>> contents = new TreeMap<>();
        jdbc
                .sql("SELECT table_name FROM information_schema.tables WHERE table_schema = 'query'")
                .query(String.class)
                .list()
                .stream()
                .filter(table -> !table.equals("token_entry") && !table.startsWith("flyway"))
                .forEach(table -> contents.put(
                        table,
                        jdbc.sql("SELECT (to_jsonb(t) - 'ordinal')::text FROM query.%s t ORDER BY 1".formatted(table))
                                .query(String.class)
                                .list()));
        return contents;
    }
}
