package amity.query.projection;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A date, and the day by which what it dates had taken place.
 *
 * @param date null is unknown
 */
public record Dated(@Nullable EdtfDate date, LocalDate by) {

    public Window window() {
        return Window.of(date, by);
    }

    /**
     * The windows of changes that followed one another. Who recorded a change took those that it followed for done; where one
     * of them was corrected since to a time after that record, its day is that of the record no longer, but the one by which
     * they had taken place.
     */
    public static List<Window> inOrder(List<Dated> changes) {
        List<Window> windows = new ArrayList<>();
        LocalDate begun = LocalDate.MIN;
        LocalDate by = LocalDate.MIN;
        for (Dated change : changes) {
            begun = later(begun, change.window().earliest());
            LocalDate bound = change.by.isBefore(begun) ? later(by, begun) : change.by;
            windows.add(Window.of(change.date, bound));
            by = later(by, bound);
        }
        return Window.inOrder(windows);
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other == null || other.isBefore(day) ? day : other;
    }
}
