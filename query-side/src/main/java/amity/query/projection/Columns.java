package amity.query.projection;

import amity.message.query.Certainty;
import amity.message.record.DateAlternative;
import amity.message.store.Json;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How values lie in columns. */
public final class Columns {

    private static final JsonMapper JSON = Json.mapper();

    private static final TypeReference<List<DateAlternative>> ALTERNATIVES = new TypeReference<>() {};

    private Columns() {}

    public static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    public static @Nullable EdtfDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : EdtfDate.of(text);
    }

    /**
     * A day, of a column that counts them from 1970-01-01 ({@code day - date '1970-01-01'}): of the leap day before the year 1 the
     * driver reads no date.
     */
    public static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        Integer days = integer(row, column);
        return days == null ? null : LocalDate.ofEpochDay(days);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        int number = row.getInt(column);
        return row.wasNull() ? null : number;
    }

    public static @Nullable Double real(ResultSet row, String column) throws SQLException {
        double number = row.getDouble(column);
        return row.wasNull() ? null : number;
    }

    public static List<PartnerId> partners(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(PartnerId::new)
                .toList();
    }

    /** As JSON; null where there are none. */
    public static @Nullable String text(List<DateAlternative> alternatives) {
        return alternatives.isEmpty() ? null : JSON.writeValueAsString(alternatives);
    }

    public static List<DateAlternative> alternatives(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? List.of() : JSON.readValue(text, ALTERNATIVES);
    }

    public static Certainty certainty(ResultSet row, String column) throws SQLException {
        return row.getBoolean(column) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }

    /** Null where the column is. */
    public static <T> @Nullable T value(ResultSet row, String column, Function<String, T> type) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : type.apply(text);
    }
}
