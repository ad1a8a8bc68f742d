package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date as precise as it is known: the subset of EDTF (ISO 8601-2, level 1) that Amity speaks. A day {@code 1979-09-07},
 * a month {@code 1990-10}, a year {@code 1984}; each may be approximate ({@code ~}), uncertain ({@code ?}) or both
 * ({@code %}); an interval {@code 2007/2009}, open at one end {@code 2008/..}, {@code ../2010}. The text is kept as
 * written. The qualifiers say something about the fact and leave the bounds as they are.
 */
public final class EdtfDate {

    private final String text;
    private final @Nullable EdtfPart from;
    private final @Nullable EdtfPart to;

    private EdtfDate(String text, @Nullable EdtfPart from, @Nullable EdtfPart to) {
        this.text = text;
        this.from = from;
        this.to = to;
    }

    /**
     * @throws InvalidValue {@code date-malformed} (argument: the text), {@code date-not-in-calendar} (the part) or
     *     {@code date-ends-before-start} (the text)
     */
    @JsonCreator
    public static EdtfDate of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            EdtfPart part = EdtfPart.parse(text, text);
            return new EdtfDate(text, part, part);
        }
        String left = text.substring(0, slash);
        String right = text.substring(slash + 1);
        if (left.equals("..") && right.equals("..")) {
            throw new InvalidValue("date-malformed", EdtfPart.shown(text));
        }
        EdtfPart from = left.equals("..") ? null : EdtfPart.parse(left, text);
        EdtfPart to = right.equals("..") ? null : EdtfPart.parse(right, text);
        if (from != null && to != null && to.last().isBefore(from.first())) {
            throw new InvalidValue("date-ends-before-start", text);
        }
        return new EdtfDate(text, from, to);
    }

    public static EdtfDate of(LocalDate day) {
        return of(day.toString());
    }

    /** The first day that is meant, or empty where the beginning is open. */
    public Optional<LocalDate> earliest() {
        return Optional.ofNullable(from).map(EdtfPart::first);
    }

    /** The last day that is meant, or empty where the end is open. */
    public Optional<LocalDate> latest() {
        return Optional.ofNullable(to).map(EdtfPart::last);
    }

    /** What a span begins with; of a date that is no span, itself. Empty where the beginning is open. */
    public Optional<EdtfDate> start() {
        int slash = text.indexOf('/');
        return slash < 0 ? Optional.of(this) : Optional.ofNullable(from).map(part -> of(text.substring(0, slash)));
    }

    /** What a span ends with. Empty where the end is open, and of a date that is no span: it says nothing of an end. */
    public Optional<EdtfDate> end() {
        int slash = text.indexOf('/');
        return slash < 0 ? Optional.empty() : Optional.ofNullable(to).map(part -> of(text.substring(slash + 1)));
    }

    public boolean approximate() {
        return (from != null && from.approximate()) || (to != null && to.approximate());
    }

    public boolean uncertain() {
        return (from != null && from.uncertain()) || (to != null && to.uncertain());
    }

    /** True when every day that this date can mean comes before every day that the other can mean; any can be unknown. */
    public boolean certainlyPrecedes(@Nullable EdtfDate other) {
        return other != null && other.earliest().filter(this::certainlyBefore).isPresent();
    }

    /** True when every day that this date can mean comes before the given one. */
    public boolean certainlyBefore(LocalDate day) {
        return latest().map(last -> last.isBefore(day)).orElse(false);
    }

    /** True when a day named in it, the start or the end, certainly comes after the given one. */
    public boolean reachesBeyond(LocalDate day) {
        return (from != null && from.first().isAfter(day))
                || (to != null && to.first().isAfter(day));
    }

    @JsonValue
    @Override
    public String toString() {
        return text;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof EdtfDate date && date.text.equals(text);
    }

    @Override
    public int hashCode() {
        return text.hashCode();
    }
}
