package amity.message.query;

import java.time.LocalDate;
import java.util.List;

/**
 * One page of the published figures, the newest first, each beside what the records say of its own day.
 *
 * @param asOf figures that were published of a later day are not told
 * @param position the last event that the answer knows of: figures and records alike
 * @param total figures on all pages
 * @param counts of the measure that is asked about, whatever their status
 */
@Answer
public record Reconciliation(
        LocalDate asOf,
        long position,
        int page,
        int size,
        int total,
        FigureCounts counts,
        List<ReconciledFigure> entries) {}
