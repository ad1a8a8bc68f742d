package amity.query.naive;

import amity.message.query.Backdated;
import amity.message.query.BackdatedEntry;
import amity.message.query.Change;
import amity.message.query.FindTimeline;
import amity.message.query.ListBackdated;
import amity.message.query.Timeline;
import amity.message.query.TimelineFact;
import amity.message.value.PartnerId;
import amity.query.history.HistoryReader;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Compares what is remembered of every event and every fact. */
final class RecordReports {

    private static final int RECORDS = 1_000;
    private static final int PAGE = 10_000;

    /** Of a late entry what its event does not say. */
    private record Late(long position, long daysLate, List<PartnerId> partners) {

        static Late of(BackdatedEntry entry) {
            return new Late(entry.change().position(), entry.daysLate(), entry.partners());
        }
    }

    private final Knowledge known;
    private final Asking asking;
    private final Findings findings;
    private final HistoryReader history;
    private final Map<PartnerId, List<List<RawEvent>>> recordsAbout = new HashMap<>();
    private final List<Late> late = new ArrayList<>();

    RecordReports(Knowledge known, Asking asking, Findings findings, HistoryReader history) {
        this.known = known;
        this.asking = asking;
        this.findings = findings;
        this.history = history;
    }

    void compare(LocalDate day) {
        List<List<RawEvent>> records = new ArrayList<>(known.records());
        for (int from = 0; from < records.size(); from += RECORDS) {
            events(records.subList(from, Math.min(from + RECORDS, records.size())));
        }
        timelines(day);
        backdated(day);
    }

    /** What is remembered of each event, whatever its record is about. */
    private void events(List<List<RawEvent>> records) {
        List<Change> right = new ArrayList<>();
        for (List<RawEvent> record : records) {
            Story story = new Story(record);
            story.entries.forEach(entry -> right.add(entry.change()));
            NaiveBackdated.entries(List.of(story), known.places(), 0)
                    .map(Late::of)
                    .forEach(late::add);
            known.places()
                    .standing(story.partners())
                    .forEach(partner -> recordsAbout
                            .computeIfAbsent(partner, any -> new ArrayList<>())
                            .add(record));
        }
        List<String> streams =
                records.stream().map(record -> record.getFirst().stream()).toList();
        asking.answer("history", () -> history.changesBetween(streams, 0, known.position()))
                .ifPresent(shown -> findings.compare(
                        "history", right, shown, change -> change.record() + " event " + change.number()));
    }

    private void timelines(LocalDate day) {
        recordsAbout.forEach((partner, records) -> asking.askForOne(
                        "timeline", new FindTimeline(partner, asking.asOf(day)), Timeline.class)
                .ifPresent(shown -> {
                    Stream<Story> stories = records.stream().map(Story::new);
                    List<TimelineFact> right = NaiveTimeline.facts(stories.toList(), known.idsOf(partner), day);
                    findings.compare(
                            "timeline of " + partner,
                            right,
                            shown.map(Timeline::facts).orElse(List.of()),
                            fact -> fact.record() + " fact " + fact.number());
                }));
    }

    private void backdated(LocalDate day) {
        List<Late> shown = new ArrayList<>();
        for (int page = 0; (long) page * PAGE <= late.size(); page++) {
            asking.ask("backdated", new ListBackdated(0, page, PAGE, asking.asOf(day)), Backdated.class)
                    .ifPresent(it -> {
                        findings.compare("backdated", "count", late.size(), it.total());
                        it.entries().stream().map(Late::of).forEach(shown::add);
                    });
        }
        findings.compare("backdated", late, shown, entry -> "position " + entry.position());
    }
}
