package amity.benchmarks.time;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The same question in SQL by hand. In its text {@code :D} is the day and {@code :K} the position. */
record PlainSql(PreparedStatement statement, List<String> parameters) {

    private static final Pattern PARAMETER = Pattern.compile(":([DK])\\b");

    private static final String COLUMNS =
            "record, name_en, name_zh, name_local, country, kind, lat, lon, friendship, tier, signed, since, until";
    private static final String TIER =
            " ORDER BY array_position(ARRAY['SISTER_CITY', 'FRIENDLY_EXCHANGE_CITY', 'LETTER_OF_INTENT'], tier), ";

    /** By what serves it. @param all or only the best */
    static Map<String, String> lists(boolean all) {
        Map<String, String> lists = new LinkedHashMap<>();
        if (all) {
            lists.put(
                    "btree",
                    "SELECT " + COLUMNS + ", c_from <= :D AND :D < c_to FROM plain"
                            + " WHERE p_from <= :D AND :D < p_to AND k_from <= :K AND :K < k_to" + TIER
                            + "p_from, record");
            lists.put(
                    "GiST of ranges",
                    "SELECT " + COLUMNS + ", certain @> :D FROM ranges WHERE known @> :K AND possible @> :D" + TIER
                            + "lower(possible), record");
            lists.put("SP-GiST of boxes", ofBoxes("boxes"));
        }
        lists.put("SP-GiST, covering", ofBoxes("covered"));
        return lists;
    }

    private static String ofBoxes(String table) {
        return "SELECT " + COLUMNS + ", certain @> :D FROM " + table + " WHERE area @> query.spot(:K, :D)" + TIER
                + "lower(possible), record";
    }

    static PlainSql of(Connection connection, String sql) throws SQLException {
        List<String> parameters = new ArrayList<>();
        Matcher found = PARAMETER.matcher(sql);
        while (found.find()) {
            parameters.add(found.group(1));
        }
        String text = sql.replaceAll(":D\\b", "?::date").replaceAll(":K\\b", "?::bigint");
        return new PlainSql(connection.prepareStatement(text), parameters);
    }

    /** Reads every column of every row, as text, as whoever shows them must. Answers the number of rows. */
    long ask(LocalDate day, long position) throws SQLException {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).equals("D")) {
                statement.setObject(i + 1, day);
            } else {
                statement.setLong(i + 1, position);
            }
        }
        long rows = 0;
        try (ResultSet result = statement.executeQuery()) {
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                for (int column = 1; column <= columns; column++) {
                    result.getString(column);
                }
                rows++;
            }
        }
        return rows;
    }
}
