package amity.query.visits;

import amity.message.AmityEvent;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.VisitEvent;
import amity.query.projection.Columns;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Span;
import amity.query.projection.Window;
import amity.query.projection.Years;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of a delegation visit add up to. */
final class VisitFold implements Fold<VisitFold.Belief> {

    /** Visits, with the years between which their dates lie; the first is null where it is open. Dates are EDTF. */
    static final RowTable VISIT = RowTable.of(
                    "visit",
                    "direction text NOT NULL",
                    "partners text[] NOT NULL",
                    "date text",
                    "level text",
                    "headcount integer",
                    "year_from integer",
                    "year_to integer NOT NULL",
                    "alternatives jsonb")
            .indexedBy(RowTable.BY_DAY);

    /** @param visit null: it never took place @param recordedOn the day by which it had taken place */
    record Belief(@Nullable DelegationVisit visit, LocalDate recordedOn) {}

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof VisitEvent;
    }

    @Override
    public Belief nothing() {
        return new Belief(null, LocalDate.EPOCH);
    }

    @Override
    public Belief evolve(Belief before, Fact fact) {
        return switch ((VisitEvent) fact.event()) {
            case DelegationVisitRecorded recorded -> new Belief(recorded.visit(), fact.recordedOn());
            case DelegationVisitCorrected corrected ->
                new Belief(
                        corrected.visit(),
                        Window.bound(corrected.visit().date(), before.recordedOn(), fact.recordedOn()));
            case DelegationVisitRetracted _ -> new Belief(null, before.recordedOn());
        };
    }

    @Override
    public void rows(Belief belief, Rows rows) {
        DelegationVisit visit = belief.visit();
        if (visit == null) {
            return;
        }
        Window when = Window.of(visit.date(), belief.recordedOn());
        Years years = Years.of(when);
        rows.add(
                VISIT,
                0,
                Span.since(when),
                0L,
                null,
                visit.direction(),
                List.copyOf(new java.util.LinkedHashSet<>(visit.partnerIds())),
                visit.date(),
                visit.level(),
                visit.headcount(),
                years.first(),
                years.last(),
                Columns.text(visit.alternatives()));
    }
}
