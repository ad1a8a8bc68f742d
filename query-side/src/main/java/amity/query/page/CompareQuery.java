package amity.query.page;

import amity.message.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asked the page of comparisons for.
 *
 * @param all whether every entry is shown, however many there are
 */
record CompareQuery(Report report, Side from, Side to, boolean all) {

    /** What can be compared: the three that the first page shows, and the records of each kind. */
    enum Report {
        ROSTER,
        VISITS,
        HONORS,
        AGREEMENTS(RecordKind.AGREEMENT),
        PROJECTS(RecordKind.PROJECT),
        LIAISON_OFFICES(RecordKind.LIAISON_OFFICE),
        EXPERT_ENGAGEMENTS(RecordKind.EXPERT_ENGAGEMENT),
        TRAININGS(RecordKind.TRAINING),
        CIVIC_EXCHANGES(RecordKind.CIVIC_EXCHANGE),
        FAIRS(RecordKind.FAIR),
        PUBLICATIONS(RecordKind.PUBLICATION),
        NETWORK_TIES(RecordKind.NETWORK_TIE),
        PUBLISHED_FIGURES(RecordKind.PUBLISHED_FIGURE);

        private final @Nullable RecordKind kind;

        Report() {
            this.kind = null;
        }

        Report(RecordKind kind) {
            this.kind = kind;
        }

        public String key() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        /** Null where it is not about records of one kind. */
        @Nullable
        RecordKind kind() {
            return kind;
        }

        /** In the words for its facts, or those of the page. */
        String label(Words words) {
            return kind == null
                    ? words.of("compare.of." + key())
                    : words.of("timeline." + FactKind.of(kind).key());
        }

        static Report of(RecordKind kind) {
            return valueOf(kind.name() + "S");
        }

        static Report of(@Nullable String key) {
            for (Report one : values()) {
                if (one.key().equals(key)) {
                    return one;
                }
            }
            return ROSTER;
        }
    }

    /** One side as a link says it; what is empty is not said. */
    record Side(String day, String known) {

        static final Side UNSAID = new Side("", "");

        static Side of(Perspective asked) {
            return new Side(
                    asked.asOf().parameters().isEmpty()
                            ? ""
                            : asked.asOf().day().toString(),
                    asked.knowledge().isNow() ? "" : asked.knowledge().written());
        }

        private List<Parameter> parameters(String name) {
            List<Parameter> all = new ArrayList<>();
            if (!day.isEmpty()) {
                all.add(new Parameter(name, day));
            }
            if (!known.isEmpty()) {
                all.add(new Parameter(name + "Known", known));
            }
            return all;
        }
    }

    /** The end of last year and today. */
    static final CompareQuery USUAL = new CompareQuery(Report.ROSTER, Side.UNSAID, Side.UNSAID, false);

    static CompareQuery read(Map<String, String> asked, Perspective from, Perspective to) {
        return new CompareQuery(
                Report.of(asked.get("of")), Side.of(from), Side.of(to), "all".equals(asked.get("entries")));
    }

    /** What a page shows, beside the same day as it is known now; beside today, where it shows what is known now. */
    static CompareQuery withNow(Perspective shown) {
        String day = shown.asOf().day().toString();
        boolean now = shown.knowledge().isNow();
        return now
                ? new CompareQuery(Report.ROSTER, new Side(day, ""), Side.UNSAID, false)
                : new CompareQuery(
                        Report.ROSTER, new Side(day, shown.knowledge().written()), new Side(day, ""), false);
    }

    /** The roster right before an entry of the ledger and right after it. */
    static CompareQuery around(long position, String day) {
        return new CompareQuery(
                Report.ROSTER, new Side(day, "@" + (position - 1)), new Side(day, "@" + position), false);
    }

    CompareQuery of(Report other) {
        return new CompareQuery(other, from, to, false);
    }

    CompareQuery turned() {
        return new CompareQuery(report, to, from, all);
    }

    CompareQuery showingAll() {
        return new CompareQuery(report, from, to, true);
    }

    String href() {
        List<Parameter> parameters = new ArrayList<>();
        if (report != Report.ROSTER) {
            parameters.add(new Parameter("of", report.key()));
        }
        parameters.addAll(from.parameters("from"));
        parameters.addAll(to.parameters("to"));
        if (all) {
            parameters.add(new Parameter("entries", "all"));
        }
        return Parameter.address("/compare", parameters);
    }
}
