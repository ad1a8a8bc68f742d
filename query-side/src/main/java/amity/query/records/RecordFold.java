package amity.query.records;

import amity.message.AmityEvent;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordEvent;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.Rows;
import amity.query.projection.Window;
import java.time.LocalDate;

/** What the events of a record add up to, whatever its kind. */
final class RecordFold implements Fold<Belief> {

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof RecordEvent;
    }

    @Override
    public Belief nothing() {
        return Belief.NOTHING;
    }

    @Override
    public Belief evolve(Belief before, Fact fact) {
        LocalDate on = fact.recordedOn();
        return switch ((RecordEvent) fact.event()) {
            case RecordStated stated -> before.with(stated.content(), on);
            case RecordCorrected corrected ->
                before.with(corrected.content(), Window.bound(corrected.date(), before.by(), on));
            case RecordRetracted _ -> Belief.NOTHING;
            case RecordStep step ->
                before.withStep(
                        fact.number(), any -> new Belief.Step(step, step.date(), step.expires(), step.text(), on));
            case RecordStepCorrected corrected ->
                before.withStep(
                        corrected.step(),
                        step -> step == null
                                ? null
                                : new Belief.Step(
                                        step.stated(),
                                        corrected.date(),
                                        corrected.expires(),
                                        corrected.text(),
                                        Window.bound(corrected.date(), step.by(), on)));
            case RecordStepRetracted retracted -> before.withStep(retracted.step(), step -> null);
        };
    }

    @Override
    public void rows(Belief belief, Rows rows) {
        if (belief.content() != null) {
            new RecordRows(belief, belief.content()).addTo(rows);
        }
    }
}
