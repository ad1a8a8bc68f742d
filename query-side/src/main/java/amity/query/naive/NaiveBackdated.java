package amity.query.naive;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What was recorded long after it took effect; what was stated, not what was corrected. */
final class NaiveBackdated {

    private NaiveBackdated() {}

    static Backdated page(
            Collection<Story> stories, Places places, int moreThanDays, int page, int size, long position) {
        List<BackdatedEntry> all = entries(stories, places, moreThanDays)
                .sorted(Comparator.comparing(
                                (BackdatedEntry entry) -> entry.change().position())
                        .reversed())
                .toList();
        return new Backdated(position, moreThanDays, page, size, all.size(), Pages.page(all, page, size));
    }

    static Stream<BackdatedEntry> entries(Collection<Story> stories, Places places, int moreThanDays) {
        return stories.stream()
                .flatMap(story -> story.entries.stream())
                .filter(entry -> entry.change().target() == null)
                .flatMap(entry -> late(entry, places))
                .filter(entry -> entry.daysLate() > moreThanDays);
    }

    /** From the last day that its date can mean; none where that is open. */
    private static Stream<BackdatedEntry> late(Story.Entry entry, Places places) {
        if (entry.change().effective() == null) {
            return Stream.empty();
        }
        LocalDate recorded = entry.raw().recordedOn();
        return entry.change().effective().latest().stream()
                .map(day -> new BackdatedEntry(
                        ChronoUnit.DAYS.between(day, recorded),
                        List.copyOf(places.standing(entry.partners())),
                        entry.change()));
    }
}
