package amity.query.projection;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When something happened, as well as it is known: on one of the days from {@code earliest} to {@code latest}.
 *
 * @param earliest null is open
 */
public record Window(@Nullable LocalDate earliest, LocalDate latest) {

    /**
     * What a date says, together with the day on which it was recorded: a fact lies in the past of its record.
     *
     * @param date null is unknown
     */
    public static Window of(@Nullable EdtfDate date, LocalDate recordedOn) {
        if (date == null) {
            return new Window(null, recordedOn);
        }
        LocalDate earliest = date.earliest().orElse(null);
        LocalDate latest =
                date.latest().filter(last -> last.isBefore(recordedOn)).orElse(recordedOn);
        // Only a date in the future, which no command accepts, starts after the day of its record.
        return new Window(earliest, earliest != null && latest.isBefore(earliest) ? earliest : latest);
    }

    /**
     * The day by which something corrected had taken place: the same as before as long as the new date can mean a day up to
     * it, else that of the correction. It never moves back.
     *
     * @param date as corrected, null is unknown
     * @param by the day by which it had taken place as believed before
     */
    public static LocalDate bound(@Nullable EdtfDate date, LocalDate by, LocalDate correctedOn) {
        boolean fits =
                date == null || date.earliest().map(day -> !day.isAfter(by)).orElse(true);
        return fits ? by : correctedOn;
    }

    /**
     * Windows of changes that followed one another, narrowed by that: none happened before the one that it follows.
     * Where two cannot be reconciled they stay as they are.
     */
    public static List<Window> inOrder(List<Window> windows) {
        List<Window> narrowed = new ArrayList<>(windows);
        for (int i = 1; i < narrowed.size(); i++) {
            narrowed.set(i, narrowed.get(i).notBefore(narrowed.get(i - 1).earliest()));
        }
        for (int i = narrowed.size() - 2; i >= 0; i--) {
            narrowed.set(i, narrowed.get(i).notAfter(narrowed.get(i + 1).latest()));
        }
        return List.copyOf(narrowed);
    }

    private Window notBefore(@Nullable LocalDate day) {
        boolean narrows = day != null && (earliest == null || earliest.isBefore(day)) && !latest.isBefore(day);
        return narrows ? new Window(day, latest) : this;
    }

    private Window notAfter(LocalDate day) {
        boolean narrows = day.isBefore(latest) && (earliest == null || !earliest.isAfter(day));
        return narrows ? new Window(earliest, day) : this;
    }
}
