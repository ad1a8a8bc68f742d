package amity.message.record;

import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import amity.message.value.Required;
import amity.message.value.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date that another source gives for the same fact. The one that the office believes is the date of the fact itself; to
 * choose another is a correction.
 *
 * @param source document number, address or newspaper with date
 */
public record DateAlternative(
        EdtfDate date, String source, @Nullable Confidence confidence) {

    /** More than any fact has. */
    private static final int MOST = 20;

    /** @throws InvalidValue in {@code date} or {@code source} */
    public DateAlternative {
        Required.field(date, "date");
        source = Texts.required("source", source, Texts.SENTENCE);
    }

    /** As a command may state them. @throws InvalidValue {@code too-many} in {@code alternatives} */
    public static List<DateAlternative> checked(List<DateAlternative> alternatives) {
        if (alternatives.size() > MOST) {
            throw InvalidValue.in("alternatives", "too-many", MOST);
        }
        return alternatives;
    }
}
