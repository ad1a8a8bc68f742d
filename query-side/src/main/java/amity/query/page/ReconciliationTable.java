package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.ComputedFigure;
import amity.message.query.FigureStatus;
import amity.message.query.ReconciledFigure;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Published figures as a table, the newest first. @param total on all pages */
record ReconciliationTable(List<Row> rows, int total, Paging pages) {

    /**
     * One figure.
     *
     * @param lang of the title
     * @param counts what it counts
     * @param phrase in the words of the source, in Chinese as a rule
     * @param computed null where it could not be
     * @param day of which it was computed
     * @param unknown how many records would count and do not say enough; null where all do
     * @param plain the verdict in plain words
     * @param possible whether its own date leaves open if it had been published
     */
    record Row(
            String id,
            String href,
            String title,
            String lang,
            String counts,
            SourceText partners,
            String published,
            @Nullable String phrase,
            String date,
            @Nullable String dateEdtf,
            SourceText source,
            @Nullable String computed,
            String day,
            @Nullable String unknown,
            FigureStatus status,
            String verdict,
            String plain,
            boolean possible) {}

    /** @param fitting those that fit the filter @param record what was recorded about one of them */
    static ReconciliationTable of(
            List<ReconciledFigure> fitting,
            ReconciliationQuery query,
            Function<RecordEntry, List<Change>> record,
            Teller teller) {
        List<Row> rows = fitting.stream()
                .skip((long) query.page() * ReconciliationQuery.SIZE)
                .limit(ReconciliationQuery.SIZE)
                .map(figure -> row(figure, source(record.apply(figure.figure())), teller))
                .toList();
        return new ReconciliationTable(
                rows,
                fitting.size(),
                Paging.of(
                        query.page(),
                        ReconciliationQuery.SIZE,
                        rows.size(),
                        fitting.size(),
                        ReconciliationQuery.PATH,
                        Controls.both(query.from().parameters(), query.parameters()),
                        teller.words()));
    }

    /** Of what is believed: the last that stated or corrected it. */
    private static SourceText source(List<Change> changes) {
        return changes.reversed().stream()
                .filter(change -> !change.event().endsWith("Retracted"))
                .findFirst()
                .map(change -> SourceText.of(change.source()))
                .orElse(SourceText.plain(""));
    }

    private static Row row(ReconciledFigure figure, SourceText source, Teller teller) {
        Words words = teller.words();
        RecordEntry entry = figure.figure();
        FigureText text = new FigureText(figure, words);
        String title = ToldRecords.title(entry, words);
        int unknown = Optional.ofNullable(figure.computed())
                .map(ComputedFigure::unknown)
                .orElse(0);
        return new Row(
                entry.id().value(),
                teller.href(entry.kind(), entry.id()),
                title,
                title.equals(entry.title()) ? "zh" : "en",
                words.of("type." + figure.measure()),
                teller.partners(
                        entry.partners().stream().map(RecordPartner::partner).toList()),
                text.published(),
                Optional.ofNullable(entry.particulars().get("phrase"))
                        .map(Objects::toString)
                        .orElse(null),
                words.date(entry.date()),
                entry.date() == null ? null : entry.date().toString(),
                source,
                text.computed(),
                words.day(figure.day()),
                unknown == 0 ? null : words.of("reconciliation.unknown", words.number(unknown)),
                figure.status(),
                verdict(figure, words),
                text.plain(),
                entry.certainty() == Certainty.POSSIBLE);
    }

    private static String verdict(ReconciledFigure figure, Words words) {
        boolean possibly = figure.status() == FigureStatus.MATCHED && figure.certainty() == Certainty.POSSIBLE;
        return words.of("reconciliation.verdict." + figure.status() + (possibly ? ".possibly" : ""));
    }
}
