package amity.query.page;

import amity.message.figure.Measure;
import amity.message.query.Certainty;
import amity.message.query.ComputedFigure;
import amity.message.query.Count;
import amity.message.query.FigureStatus;
import amity.message.query.ReconciledFigure;
import amity.message.query.ReconciledFigure.Gap;
import amity.message.query.ReconciledFigure.Reason;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Published figures of the end of 2016, as the reconciliation tells them. */
final class SampleFigures {

    private static final LocalDate DAY = LocalDate.of(2016, 12, 31);

    private SampleFigures() {}

    static ComputedFigure counted(int certain, int possible) {
        return new ComputedFigure(new Count(certain, possible), null, null, null, 0);
    }

    static ReconciledFigure matched(Measure measure, String id, int number, Certainty certainty, ComputedFigure it) {
        return figure(measure, id, Map.of("number", number), FigureStatus.MATCHED, certainty, it, null, null);
    }

    static ReconciledFigure differs(
            Measure measure, String id, Map<String, Object> said, ComputedFigure computed, long least, long most) {
        return figure(measure, id, said, FigureStatus.DIFFERS, Certainty.CERTAIN, computed, new Gap(least, most), null);
    }

    static ReconciledFigure not(String id, Reason reason) {
        return figure(Measure.OTHER, id, Map.of("number", 7), FigureStatus.NOT_COMPUTABLE, null, null, null, reason);
    }

    private static ReconciledFigure figure(
            Measure measure,
            String id,
            Map<String, Object> said,
            FigureStatus status,
            @Nullable Certainty certainty,
            @Nullable ComputedFigure computed,
            @Nullable Gap gap,
            @Nullable Reason reason) {
        RecordEntry entry = new RecordEntry(
                RecordKind.PUBLISHED_FIGURE,
                new RecordId(id),
                measure.name(),
                null,
                "数字" + id,
                "Figure " + id,
                List.of(),
                null,
                EdtfDate.of("2016~"),
                2016,
                null,
                null,
                null,
                null,
                false,
                Certainty.CERTAIN,
                null,
                null,
                null,
                null,
                null,
                said);
        return new ReconciledFigure(entry, measure, DAY, status, certainty, computed, gap, null, reason);
    }
}
