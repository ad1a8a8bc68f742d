package amity.query.page;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The control that sets the day, where it stands alone.
 *
 * @param value what stands in the date field
 * @param rest what else its form carries
 * @param said what is shown in a sentence, for who cannot see it change
 */
record DayView(String value, String text, @Nullable String problem, List<Parameter> rest, String said) {

    static DayView of(Perspective from, List<Parameter> rest, KnownView known, Words words) {
        AsOf asOf = from.asOf();
        String text = words.day(asOf.day());
        String sentence = known.sentence();
        return new DayView(
                asOf.day().toString(),
                text,
                asOf.problemIn(words),
                rest,
                sentence == null ? words.of("home.as-of", text) : sentence);
    }
}
