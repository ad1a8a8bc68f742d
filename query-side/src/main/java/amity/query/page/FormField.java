package amity.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form.
 *
 * @param name as the command calls it; of what is inside another field with a dot between: {@code recipient.name}
 * @param values what is filled in; of a list several
 * @param options of a choice
 */
record FormField(
        String name,
        Kind kind,
        String label,
        @Nullable String hint,
        boolean required,
        List<String> values,
        List<Option> options) {

    /** What is answered, and with what. */
    enum Kind {
        TEXT,
        AREA,
        DATE,
        NUMBER,
        CHOICE,
        CHECK,
        ID,
        PARTNER,
        PARTNERS,
        LINES
    }

    record Option(String value, String label, boolean selected) {}

    public String id() {
        return "field-" + name.replace('.', '-');
    }

    public String value() {
        return String.join("\n", values);
    }

    /** One line each; where nothing is filled in, an empty one to begin with. */
    public List<String> rows() {
        return values.isEmpty() ? List.of("") : values;
    }
}
