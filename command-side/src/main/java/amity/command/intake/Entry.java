package amity.command.intake;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a table says in one of its rows. A row may say several things.
 *
 * @param row as a spreadsheet counts, from 1 with the header
 * @param key names the row for ever, so that it counts once; null if nothing in the row does but all of it
 */
public record Entry(long row, @Nullable String key, What what) {

    /** What is done with it. */
    public sealed interface What {}

    /** @param fields by path, as text: {@code people.number} */
    public record Fact(RowKind kind, Map<String, String> fields) implements What {
        public Fact {
            fields = Map.copyOf(fields);
        }
    }

    /** States nothing that could be recorded; why, for a person. */
    public record LeftOut(String reasonEn, String reasonZh) implements What {}

    /** Cannot be read. @param code of the words for a person @param path of the field, empty where it is no single one */
    public record Faulty(String path, String code, List<Object> arguments) implements What {}
}
