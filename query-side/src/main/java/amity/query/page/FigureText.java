package amity.query.page;

import amity.message.figure.Measure;
import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import amity.message.query.ReconciledFigure;
import amity.message.query.ReconciledFigure.Gap;
import amity.message.value.EdtfDate;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A published figure and the computed one in words: as numbers, as years or as dates, whichever was published. */
record FigureText(ReconciledFigure figure, Words words) {

    /** A year or a number of years counts nothing: there it is "to", not "and possibly more". */
    private static final Set<Measure> TOLD = Set.of(Measure.YEAR_OF_FIRST_SIGNING, Measure.YEARS_OF_FRIENDSHIP);

    String published() {
        Map<String, Object> said = figure.figure().particulars();
        Object date = said.get("published");
        if (date != null) {
            return words.date(EdtfDate.of(date.toString()));
        }
        String number = number(new BigDecimal(Objects.toString(said.get("number"), "0")));
        Object upTo = said.get("upTo");
        String all = upTo == null ? number : range(number, number(new BigDecimal(upTo.toString())));
        return words.of("qualified." + Objects.requireNonNullElse(said.get("qualifier"), "EXACT"), all);
    }

    /** Null where nothing could be computed. */
    @Nullable
    String computed() {
        ComputedFigure computed = figure.computed();
        if (computed == null) {
            return null;
        }
        LocalDate earliest = computed.earliest();
        LocalDate latest = computed.latest();
        if (earliest != null && latest != null) {
            return words.date(earliest.equals(latest) ? EdtfDate.of(earliest) : EdtfDate.of(earliest + "/" + latest));
        }
        Count value = Objects.requireNonNull(computed.value());
        if (TOLD.contains(figure.measure())) {
            return range(number(value.certain()), number(value.certain() + value.possible()));
        }
        Count most = computed.most();
        return most == null ? count(value) : words.of("reconciliation.fewest-most", count(value), count(most));
    }

    /** What came of it, in a sentence without an end: {@code computed 16, published 76, missing 60}. */
    String plain() {
        String computed = computed();
        ReconciledFigure.Reason reason = figure.reason();
        if (computed == null) {
            return reason == null ? "" : words.chinese() ? reason.zh() : reason.en();
        }
        Gap gap = figure.gap();
        if (gap == null) {
            return words.of("reconciliation.plain", computed, published());
        }
        long near = Math.abs(gap.least());
        long far = Math.abs(gap.most());
        String by = range(words.number(Math.min(near, far)), words.number(Math.max(near, far)));
        return words.of("reconciliation.plain." + turn(gap), computed, published(), by);
    }

    private String turn(Gap gap) {
        boolean less = gap.least() < 0;
        boolean date = figure.figure().particulars().get("published") != null;
        if (date) {
            return less ? "earlier" : "later";
        }
        return less ? TOLD.contains(figure.measure()) ? "less" : "missing" : "more";
    }

    private String count(Count count) {
        String certain = words.number(count.certain());
        return count.possible() == 0 ? certain : words.of("count.possible", certain, words.number(count.possible()));
    }

    private String number(long number) {
        return number(BigDecimal.valueOf(number));
    }

    private String number(BigDecimal number) {
        boolean year = figure.measure() == Measure.YEAR_OF_FIRST_SIGNING;
        BigDecimal plain = number.stripTrailingZeros();
        return year || plain.scale() > 0 ? plain.toPlainString() : words.number(plain.longValueExact());
    }

    private String range(String from, String to) {
        return from.equals(to) ? from : words.of("date.range", from, to);
    }
}
