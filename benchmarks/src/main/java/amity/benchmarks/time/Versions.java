package amity.benchmarks.time;

import amity.query.projection.Generation;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Rows of a roster that was corrected very often, in the projection's own table and, the same, in plain ones. A partner is in
 * the roster for some 18 months out of 45 years, and is believed otherwise at random positions.
 */
final class Versions {

    private Versions() {}

    /** @param roster the indexes of its tables are made when the rows are in @param plain whether with all plain tables, or only the best */
    static void fill(Connection connection, Generation roster, boolean plain, int partners, long versions)
            throws SQLException {
        run(connection, "SET synchronous_commit = off", "SET maintenance_work_mem = '1GB'", roster.drop());
        run(connection, roster.create().toArray(String[]::new));
        run(
                connection,
                "SELECT setseed(0.5)",
                """
                INSERT INTO query_roster.tier
                WITH drawn AS (
                    SELECT (random() * (%d - 1))::int AS partner, position FROM generate_series(1, %d) AS position),
                version AS (
                    SELECT partner, position, lead(position) OVER (PARTITION BY partner ORDER BY position) AS next,
                           date '1979-01-01' + (random() * 16500)::int AS day FROM drawn)
                SELECT 'partner/p-' || partner, 0, int8range(position, next), daterange(day + 15, day + 520),
                       daterange(day, day + 560), 1, NULL,
                       'Partner ' || partner, '友城' || partner, NULL, 'JP', 'CITY', 33.2, 131.6, 1, 'SISTER_CITY',
                       to_char(day, 'YYYY-MM'), to_char(day, 'YYYY-MM'), NULL
                FROM version
                """.formatted(partners, versions),
                "UPDATE query_roster.progress SET position = " + versions);
        run(connection, roster.createIndexes().toArray(String[]::new));
        run(
                connection,
                "CREATE TABLE covered AS SELECT t.*, query.area(known, possible) AS area FROM query_roster.tier t",
                "CREATE INDEX ON covered USING spgist (area) INCLUDE (record, name_en, name_zh, name_local, country, kind,"
                        + " lat, lon, friendship, tier, signed, since, until, certain, possible)",
                "VACUUM ANALYZE query_roster.tier",
                "VACUUM ANALYZE covered");
        if (plain) {
            fillPlain(connection);
        }
        run(connection, "CHECKPOINT");
    }

    private static void fillPlain(Connection connection) throws SQLException {
        run(
                connection,
                """
                CREATE TABLE plain AS SELECT t.*, lower(known) AS k_from, coalesce(upper(known), 9223372036854775807) AS k_to,
                    lower(possible) AS p_from, upper(possible) AS p_to, lower(certain) AS c_from, upper(certain) AS c_to
                FROM query_roster.tier t
                """,
                "CREATE INDEX ON plain (p_from, p_to, k_from, k_to)",
                "CREATE TABLE ranges AS SELECT * FROM query_roster.tier",
                "CREATE INDEX ON ranges USING gist (known, possible)",
                "CREATE TABLE boxes AS SELECT t.*, query.area(known, possible) AS area FROM query_roster.tier t",
                "CREATE INDEX ON boxes USING spgist (area)",
                "VACUUM ANALYZE plain",
                "VACUUM ANALYZE ranges",
                "VACUUM ANALYZE boxes");
    }

    private static void run(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
