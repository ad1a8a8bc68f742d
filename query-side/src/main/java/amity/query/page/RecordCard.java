package amity.query.page;

import amity.message.query.Certainty;
import amity.message.query.Change;
import amity.message.query.RecordEntry;
import amity.message.query.RecordStepEntry;
import amity.message.query.RecordView;
import amity.message.record.DateAlternative;
import amity.message.record.RecordKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a record.
 *
 * @param other the title in the other language; null where there is none
 * @param retracted whether it is believed never to have been true
 * @param there false: it had not begun or taken place by the day, or is retracted
 * @param says what it says, titles apart
 * @param stated how it came into the ledger
 * @param corrections what was believed otherwise before, latest first
 */
record RecordCard(
        String title,
        String lang,
        @Nullable String other,
        boolean retracted,
        boolean there,
        boolean possible,
        boolean yearly,
        String status,
        List<Detail> says,
        List<Step> steps,
        List<OtherDate> otherDates,
        ChangeRow stated,
        List<Correction> corrections,
        List<ChangeRow> history) {

    /** Said in the headline, or by a mark. */
    private static final Set<String> HEADLINE = Set.of("title", "status", "certainty", "yearly");

    /** @param number of the event that stated it, by which it is corrected */
    record Step(
            long number,
            String what,
            @Nullable String date,
            @Nullable String dateEdtf,
            @Nullable String text,
            @Nullable String expires,
            boolean possible) {}

    /** A date that another source gives. @param confidence null where nothing is said of it */
    record OtherDate(
            String date,
            String edtf,
            SourceText source,
            @Nullable String confidence) {}

    /** @param effect where what was believed before and after stand side by side */
    record Correction(ChangeRow change, String effect) {}

    static RecordCard of(RecordView view, Teller teller) {
        Words words = teller.words();
        RecordEntry entry = view.record();
        List<ChangeRow> history = view.changes().stream()
                .map(change -> ChangeRow.of(change, teller))
                .toList();
        String title = entry == null ? lastTitle(view, words) : ToldRecords.title(entry, words);
        boolean chinese = entry == null ? words.chinese() : title.equals(entry.title());
        return new RecordCard(
                title,
                chinese ? "zh" : "en",
                entry == null ? null : chinese ? entry.titleEn() : entry.title(),
                view.changes().stream().anyMatch(change -> retracts(view.kind(), change)),
                entry != null,
                entry != null && entry.certainty() == Certainty.POSSIBLE,
                entry != null && entry.yearly(),
                entry == null ? "" : ToldRecords.status(entry, words),
                entry == null ? List.of() : says(entry, teller),
                view.steps().stream().map(step -> step(step, words)).toList(),
                view.alternatives().stream().map(one -> otherDate(one, words)).toList(),
                history.getFirst(),
                corrections(view, teller),
                history);
    }

    private static boolean retracts(RecordKind kind, Change change) {
        return change.event().equals("amity." + kind.content().getSimpleName() + "Retracted");
    }

    /** As it was stated last, for who follows a link to what is no longer, or not yet, there. */
    static String lastTitle(RecordView view, Words words) {
        return view.changes().reversed().stream()
                .flatMap(change -> Optional.ofNullable(
                        words.chinese() || change.details().get("titleEn") == null
                                ? change.details().get("title")
                                : change.details().get("titleEn"))
                        .stream())
                .map(Object::toString)
                .findFirst()
                .orElse(view.id().value());
    }

    private static List<Detail> says(RecordEntry entry, Teller teller) {
        return new ToldRecords(entry.kind())
                .says(entry, teller).stream()
                        .filter(detail -> !HEADLINE.contains(detail.key()))
                        .filter(detail -> !detail.value().text().isEmpty())
                        .toList();
    }

    private static Step step(RecordStepEntry step, Words words) {
        return new Step(
                step.number(),
                words.event(step.event()),
                step.date() == null ? null : words.date(step.date()),
                step.date() == null ? null : step.date().toString(),
                step.text(),
                step.expires() == null ? null : words.date(step.expires()),
                step.certainty() == Certainty.POSSIBLE);
    }

    private static OtherDate otherDate(DateAlternative one, Words words) {
        return new OtherDate(
                words.date(one.date()),
                one.date().toString(),
                SourceText.of(one.source()),
                one.confidence() == null ? null : words.of("confidence." + one.confidence()));
    }

    private static List<Correction> corrections(RecordView view, Teller teller) {
        String day = teller.from().asOf().day().toString();
        CompareQuery.Report report = CompareQuery.Report.of(view.kind());
        return view.changes().reversed().stream()
                .filter(change -> change.target() != null)
                .map(change -> new Correction(
                        ChangeRow.of(change, teller),
                        CompareQuery.around(change.position(), day).of(report).href()))
                .toList();
    }
}
