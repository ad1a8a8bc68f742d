package amity.query.projection;

import amity.message.query.Certainty;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How values lie in columns. */
public final class Columns {

    private Columns() {}

    public static @Nullable String text(@Nullable EdtfDate date) {
        return date == null ? null : date.toString();
    }

    public static @Nullable EdtfDate date(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : EdtfDate.of(text);
    }

    public static @Nullable Integer integer(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Integer.class);
    }

    public static @Nullable Double real(ResultSet row, String column) throws SQLException {
        return row.getObject(column, Double.class);
    }

    public static List<PartnerId> partners(ResultSet row, String column) throws SQLException {
        return Arrays.stream((String[]) row.getArray(column).getArray())
                .map(PartnerId::new)
                .toList();
    }

    public static Certainty certainty(ResultSet row, String column) throws SQLException {
        return row.getBoolean(column) ? Certainty.CERTAIN : Certainty.POSSIBLE;
    }
}
