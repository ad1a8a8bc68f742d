package amity.command.record;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.Notice;
import amity.command.desk.RecordRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.message.record.CorrectRecord;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordCommand;
import amity.message.record.RecordContent;
import amity.message.record.RecordEvent;
import amity.message.record.RetractRecord;
import amity.message.record.RetractRecordStep;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import java.util.List;
import java.util.Optional;

/** Decides on a record of any kind (rules 2 to 4 and 6). */
final class RecordDecider {

    private RecordDecider() {}

    static Decision<RecordEvent> decide(RecordCommand command, RecordState state, RecordFacts facts) {
        return Decision.unless(refusalOf(command, state, facts), Asked.fact(command));
    }

    /** A tie is not required, but the answer says with which partner there was certainly none at that date. */
    static List<Notice> notices(RecordCommand command, RecordFacts facts) {
        return Asked.content(command)
                .map(content -> PartnersNamed.withoutTie(content, facts))
                .orElse(List.of());
    }

    private static Optional<Refusal> refusalOf(RecordCommand command, RecordState state, RecordFacts facts) {
        return switch (state) {
            case RecordState.Unrecorded none -> ofNothing(command, facts);
            case RecordState.Recorded(Course course) -> ofRecorded(command, course, facts);
            case RecordState.Retracted past ->
                Optional.of(new RecordRefusal.Retracted(command.kind(), command.recordId()));
        };
    }

    private static Optional<Refusal> ofNothing(RecordCommand command, RecordFacts facts) {
        return switch (command) {
            case StateRecord state -> impossible(state.content(), facts);
            case StepRecord step -> notRecorded(Rule.ORDER_OF_CHANGES, step);
            case CorrectRecord correct -> notRecorded(Rule.NOTHING_EDITED, correct);
            case RetractRecord retract -> notRecorded(Rule.NOTHING_EDITED, retract);
            case CorrectRecordStep correct -> notRecorded(Rule.NOTHING_EDITED, correct);
            case RetractRecordStep retract -> notRecorded(Rule.NOTHING_EDITED, retract);
        };
    }

    private static Optional<Refusal> ofRecorded(RecordCommand command, Course course, RecordFacts facts) {
        return switch (command) {
            case StateRecord again -> Optional.of(new RecordRefusal.AlreadyRecorded(again.kind(), again.recordId()));
            case CorrectRecord correct -> refusalOf(correct.content(), course, facts);
            case RetractRecord retract -> Optional.empty();
            case StepRecord step ->
                DateInFuture.check(step.fact().date(), facts.today())
                        .or(() -> course.refusalOf(Step.next(step.fact())));
            case CorrectRecordStep correct -> StepDecider.refusalOf(correct, course, facts.today());
            case RetractRecordStep retract -> StepDecider.refusalOf(retract, course);
        };
    }

    private static Optional<Refusal> notRecorded(Rule rule, RecordCommand command) {
        return Optional.of(new RecordRefusal.NotRecorded(rule, command.kind(), command.recordId()));
    }

    private static Optional<Refusal> refusalOf(RecordContent restated, Course course, RecordFacts facts) {
        return course.content().equals(restated)
                ? Optional.of(new NothingCorrected("recordId"))
                : impossible(restated, facts).or(() -> afterStep(course.with(restated)));
    }

    private static Optional<Refusal> impossible(RecordContent content, RecordFacts facts) {
        return DateInFuture.check(content.date(), facts.today())
                .or(() -> alternativeInFuture(content, facts))
                .or(() -> PartnersNamed.unregistered(content, facts));
    }

    private static Optional<Refusal> alternativeInFuture(RecordContent content, RecordFacts facts) {
        return Positions.first(content.alternatives(), other -> other.date().reachesBeyond(facts.today()))
                .map(position -> new DateInFuture(
                        "alternatives[%d].date".formatted(position),
                        content.alternatives().get(position).date(),
                        facts.today()));
    }

    private static Optional<Refusal> afterStep(Course restated) {
        return Optional.ofNullable(restated.content().date())
                .flatMap(date ->
                        restated.stepBeforeRecord().map(step -> new RecordRefusal.RecordAfterStep(date, step.named())));
    }
}
