package amity.query.page;

import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Dates that other sources give, each with its source and how far that is trusted. */
final class OtherDates {

    private OtherDates() {}

    /** @param alternatives as they are stored: objects with date, source and, where it was said, confidence */
    static SourceText of(List<?> alternatives, Words words) {
        return SourceText.of(alternatives.stream()
                .map(one -> said(one, words))
                .collect(Collectors.joining(words.of("alternative.and"))));
    }

    private static String said(Object alternative, Words words) {
        if (!(alternative instanceof Map<?, ?> said)) {
            return alternative.toString();
        }
        String date = date(said.get("date"), words);
        String source = Objects.toString(said.get("source"), "");
        Object confidence = said.get("confidence");
        return confidence == null
                ? words.of("alternative", date, source)
                : words.of(
                        "alternative.trusted",
                        date,
                        source,
                        words.orElse("confidence." + confidence, confidence.toString()));
    }

    private static String date(@Nullable Object edtf, Words words) {
        String text = Objects.toString(edtf, "");
        try {
            return words.date(EdtfDate.of(text));
        } catch (InvalidValue noDate) {
            return text;
        }
    }
}
