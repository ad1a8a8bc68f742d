package amity.command.record;

import amity.message.record.RecordCorrected;
import amity.message.record.RecordEvent;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import java.util.List;

/** How each fact moves a record on. */
final class RecordEvolution {

    private RecordEvolution() {}

    /** @param number of the event in the record's stream, from 0: by it a step is corrected or retracted later */
    static RecordState evolve(RecordState state, RecordEvent event, long number) {
        return switch (state) {
            case RecordState.Unrecorded none
            when event instanceof RecordStated stated ->
                new RecordState.Recorded(new Course(stated.content(), List.of()));
            case RecordState.Unrecorded none -> throw impossible(state, event);
            case RecordState.Recorded known -> evolve(known, event, number);
            case RecordState.Retracted past -> throw impossible(state, event);
        };
    }

    private static RecordState evolve(RecordState.Recorded known, RecordEvent event, long number) {
        Course course = known.course();
        return switch (event) {
            case RecordStated again -> throw impossible(known, again);
            case RecordCorrected corrected -> new RecordState.Recorded(course.with(corrected.content()));
            case RecordRetracted retracted -> new RecordState.Retracted();
            case RecordStep step -> new RecordState.Recorded(course.with(Step.recorded(number, step)));
            case RecordStepCorrected corrected ->
                new RecordState.Recorded(course.replacing(restated(course, corrected)));
            case RecordStepRetracted retracted -> new RecordState.Recorded(course.without(retracted.step()));
        };
    }

    private static Step restated(Course course, RecordStepCorrected corrected) {
        return course.step(corrected.step())
                .orElseThrow(() -> new IllegalStateException(corrected + " corrects none of " + course))
                .restated(corrected.date(), corrected.expires(), corrected.text());
    }

    private static IllegalStateException impossible(RecordState state, RecordEvent event) {
        return new IllegalStateException(event + " cannot follow " + state);
    }
}
