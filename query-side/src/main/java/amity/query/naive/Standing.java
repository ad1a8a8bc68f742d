package amity.query.naive;

import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.agreement.Agreements.AgreementRenewed;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.project.Projects.ProjectCompleted;
import amity.message.query.RecordStatus;
import amity.message.record.RecordStep;
import amity.message.value.EdtfDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a record that goes on stands on a day. It may end in two ways, by what was recorded of its end and by a term that runs
 * out, and it has ended when one of them has come.
 */
final class Standing {

    private final KnownRecord record;
    private final LocalDate day;
    private final @Nullable EdtfDate upTo;
    private final @Nullable EdtfDate expires;

    Standing(KnownRecord record, LocalDate day) {
        this.record = record;
        this.day = day;
        EdtfDate date = record.when().date();
        this.upTo = date == null ? null : date.end().orElse(null);
        EdtfDate term = record.content().expires();
        for (KnownRecord.Step step : record.steps()) {
            term = step.stated() instanceof AgreementRenewed ? step.expires() : term;
        }
        this.expires = term;
    }

    @Nullable
    EdtfDate expires() {
        return expires;
    }

    boolean possiblyBegun() {
        return record.course().atMost(day) >= 1;
    }

    boolean certainlyBegun() {
        return record.course().atLeast(day) >= 1;
    }

    boolean possiblyEnded() {
        return possiblyStopped() || possiblyExpired();
    }

    boolean certainlyEnded() {
        return certainlyStopped() || certainlyExpired();
    }

    /** It still holds on the last day of its term. */
    private boolean possiblyExpired() {
        return expires != null
                && expires.earliest().map(last -> last.isBefore(day)).orElse(true);
    }

    private boolean certainlyExpired() {
        return expires != null
                && expires.latest().map(last -> last.isBefore(day)).orElse(false);
    }

    /** The place in the course of the step that ended it, counted from 1; 0 where there is none. */
    private int ending() {
        for (int i = record.steps().size(); i > 0; i--) {
            if (record.steps().get(i - 1).stated().ends()) {
                return i + 1;
            }
        }
        return 0;
    }

    private KnownRecord.@Nullable Step endingStep() {
        return ending() == 0 ? null : record.steps().get(ending() - 2);
    }

    /** The end of its own span, which holds on its last day; null where a step with a date says it better. */
    private @Nullable When span() {
        KnownRecord.Step step = endingStep();
        return upTo == null || (step != null && step.when().date() != null)
                ? null
                : new When(upTo, record.when().by());
    }

    private boolean possiblyStopped() {
        When span = span();
        return span != null
                ? span.possiblyBy(day.minusDays(1))
                : ending() > 0 && record.course().atMost(day) >= ending();
    }

    private boolean certainlyStopped() {
        When span = span();
        return span != null
                ? span.certainlyBy(day.minusDays(1))
                : ending() > 0 && record.course().atLeast(day) >= ending();
    }

    RecordStatus status() {
        if (!possiblyEnded()) {
            return RecordStatus.of(record.kind()).getFirst();
        }
        return expiredFirst() ? RecordStatus.EXPIRED : stopped();
    }

    /** The date of the end that is told; null where that is unknown. */
    @Nullable
    EdtfDate ended() {
        if (expiredFirst()) {
            return expires;
        }
        KnownRecord.Step step = endingStep();
        return span() != null ? upTo : step == null ? null : step.when().date();
    }

    /** Whether its term had run out before anything else can have ended it. */
    private boolean expiredFirst() {
        When span = span();
        if (expires == null) {
            return false;
        }
        if (span == null && ending() == 0) {
            return true;
        }
        LocalDate stops = span == null
                ? record.course().mayHaveCome(ending())
                : span.earliest() == null ? null : span.earliest().plusDays(1);
        return stops != null
                && expires.latest().map(last -> last.isBefore(stops)).orElse(false);
    }

    private RecordStatus stopped() {
        KnownRecord.Step step = endingStep();
        return step == null ? RecordStatus.of(record.kind()).getLast() : by(step.stated());
    }

    private static RecordStatus by(RecordStep step) {
        if (step instanceof ProjectCompleted) {
            return RecordStatus.COMPLETED;
        }
        if (step instanceof ProjectCanceled) {
            return RecordStatus.CANCELED;
        }
        return step instanceof AgreementEnded ? RecordStatus.ENDED : RecordStatus.CLOSED;
    }
}
