package amity.message.query;

import amity.message.figure.Measure;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A published figure beside what the records say.
 *
 * @param figure as it is listed among the published figures
 * @param day of which it was computed: the last that its date can mean, not after the day that is asked about
 * @param computed null where it could not be
 * @param certainty of the status: a match can be possible, a difference is certain; null where nothing could be computed
 * @param gap null unless it differs
 * @param coverage null where the measure counts nothing, 0 was published, or nothing could be computed
 * @param reason why nothing could be computed; null where something was
 */
@Answer
public record ReconciledFigure(
        RecordEntry figure,
        Measure measure,
        LocalDate day,
        FigureStatus status,
        @Nullable Certainty certainty,
        @Nullable ComputedFigure computed,
        @Nullable Gap gap,
        @Nullable Coverage coverage,
        @Nullable Reason reason) {

    /**
     * By how much the records differ from what was published: negative is missing in the records. In what the measure counts;
     * in days where a date was published.
     *
     * @param least the nearest that vague dates allow
     * @param most of what is certain alone, or of all that is possible, whichever is farther from the figure
     */
    @Answer
    public record Gap(long least, long most) {}

    /**
     * How much of the published number the records bear out, in whole percent, rounded down.
     *
     * @param possible with all that is possible, at least {@code certain}
     */
    @Answer
    public record Coverage(int certain, int possible) {}

    /** @param code stable, such as {@code no-record} */
    @Answer
    public record Reason(String code, String en, String zh) {}
}
