package amity.command.record;

import static amity.command.record.RecordFixture.ID;
import static amity.command.record.RecordFixture.correct;
import static amity.command.record.RecordFixture.corrected;
import static amity.command.record.RecordFixture.named;
import static amity.command.record.RecordFixture.retract;
import static amity.command.record.RecordFixture.state;
import static amity.command.record.RecordFixture.stated;
import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.ARNHEM;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.Notice;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.RecordRefusal;
import amity.command.desk.Rule;
import amity.command.testing.RecordCommands;
import amity.command.testing.WuhanRecords;
import amity.message.AmityEvent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RetractRecordStep;
import amity.message.record.StepRecord;
import amity.message.store.EventTypes;
import amity.message.value.PartnerId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for a record of whichever kind: every command is tried with each. */
class EveryKindTest {

    private static final PartnerId ATLANTIS = new PartnerId("atlantis");

    private final RecordFixture records = new RecordFixture();

    private static Outcome outcome(AmityEvent event, long sequence, Notice... notices) {
        return new Outcome(List.of(EventTypes.stored(event.getClass()).name()), sequence, List.of(notices), false);
    }

    @ParameterizedTest
    @EnumSource
    void it_is_recorded_with_all_that_is_known_of_it(RecordKind kind) {
        records.given(List.of(), state(kind, on("2006"), OITA))
                .expectEvents(stated(kind, on("2006"), OITA))
                .expectResultMessagePayload(outcome(stated(kind, on("2006"), OITA), 0));
        assertThat(records.partners.namedBy()).isEqualTo(Map.of(OITA, kind.stream(ID)));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_corrected_as_a_whole_also_back_to_what_was_believed_first(RecordKind kind) {
        records.given(List.of(stated(kind, on("2006"), OITA)), correct(kind, on("2007~"), OITA, ARNHEM))
                .expectEvents(corrected(kind, on("2007~"), OITA, ARNHEM))
                .expectResultMessagePayload(outcome(corrected(kind, on("2007~"), OITA), 1));
        assertThat(records.partners.namedBy()).containsKeys(OITA, ARNHEM);
        records.given(
                        List.of(stated(kind, on("2006"), OITA), corrected(kind, null, OITA)),
                        correct(kind, on("2006"), OITA))
                .expectEvents(corrected(kind, on("2006"), OITA));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_retracted_also_after_a_correction(RecordKind kind) {
        records.given(List.of(stated(kind, null, OITA)), retract(kind))
                .expectEvents(retract(kind).fact())
                .expectResultMessagePayload(outcome(retract(kind).fact(), 1));
        records.given(List.of(stated(kind, null, OITA), corrected(kind, on("2006"), OITA)), retract(kind))
                .expectEvents(retract(kind).fact());
    }

    @ParameterizedTest
    @EnumSource
    void its_facts_speak_of_its_kind(RecordKind kind) {
        String name = "amity." + kind.content().getSimpleName();
        Stream<RecordEvent> facts = Stream.of(
                stated(kind, null, OITA),
                corrected(kind, null, OITA),
                retract(kind).fact());
        assertThat(facts)
                .allSatisfy(fact -> assertThat(fact.kind()).isEqualTo(kind))
                .extracting(fact -> EventTypes.stored(fact.getClass()).name())
                .containsExactly(name + "Recorded", name + "Corrected", name + "Retracted");
        assertThat(RecordCommands.steps(kind, ID, null, null, "so it was"))
                .allSatisfy(step -> assertThat(step.kind()).isEqualTo(kind))
                .allSatisfy(step -> assertThat(step.fact().kind()).isEqualTo(kind));
    }

    static Stream<StepRecord> steps() {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> RecordCommands.steps(kind, ID, on("2016-05"), on("2030"), "so it was").stream());
    }

    @ParameterizedTest
    @MethodSource("steps")
    void it_takes_every_step_of_its_kind_and_each_can_be_taken_back(StepRecord step) {
        var begun = stated(step.kind(), on("2006"), OITA);
        records.given(List.of(begun), step)
                .expectEvents(step.fact())
                .expectResultMessagePayload(outcome(step.fact(), 1));
        RetractRecordStep retract = new RetractRecordStep(step.kind(), ID, 1L, "it never was");
        records.given(List.of(begun, step.fact()), retract).expectEvents(Asked.fact(retract));
        records.given(List.of(begun, step.fact(), Asked.fact(retract)), step).expectEvents(step.fact());
        records.given(List.of(begun, step.fact()), retract(step.kind()))
                .expectEvents(retract(step.kind()).fact());
    }

    @Test
    void every_kind_of_step_is_tried() {
        assertThat(steps().map(step -> step.fact().getClass().getSimpleName()))
                .containsExactlyInAnyOrder(
                        "AgreementRenewed",
                        "AgreementEnded",
                        "ProjectMilestoneReached",
                        "ProjectCompleted",
                        "ProjectCanceled",
                        "LiaisonOfficeClosed",
                        "NetworkTieClosed");
    }

    @ParameterizedTest
    @EnumSource
    void an_id_names_one_record_of_its_kind(RecordKind kind) {
        refused(
                records.given(List.of(stated(kind, on("2006"), OITA)), state(kind, on("2007"), OITA)),
                new RecordRefusal.AlreadyRecorded(kind, ID));
    }

    @ParameterizedTest
    @EnumSource
    void what_was_never_recorded_is_neither_corrected_nor_retracted(RecordKind kind) {
        RecordRefusal none = new RecordRefusal.NotRecorded(Rule.NOTHING_EDITED, kind, ID);
        refused(records.given(List.of(), correct(kind, on("2006"), OITA)), none);
        refused(records.given(List.of(), retract(kind)), none);
        refused(records.given(List.of(), new RetractRecordStep(kind, ID, 1L, "why")), none);
    }

    @ParameterizedTest
    @MethodSource("steps")
    void what_was_never_recorded_takes_no_step(StepRecord step) {
        refused(records.given(List.of(), step), new RecordRefusal.NotRecorded(Rule.ORDER_OF_CHANGES, step.kind(), ID));
    }

    @ParameterizedTest
    @EnumSource
    void with_what_was_retracted_nothing_more_is_done(RecordKind kind) {
        List<?> retracted = List.of(stated(kind, null, OITA), retract(kind).fact());
        RecordRefusal past = new RecordRefusal.Retracted(kind, ID);
        refused(records.given(retracted, state(kind, null, OITA)), past);
        refused(records.given(retracted, correct(kind, on("2006"), OITA)), past);
        refused(records.given(retracted, retract(kind)), past);
        refused(records.given(retracted, new RetractRecordStep(kind, ID, 1L, "why")), past);
        RecordCommands.steps(kind, ID, null, null, "so it was")
                .forEach(step -> refused(records.given(retracted, step), past));
    }

    @ParameterizedTest
    @EnumSource
    void a_correction_corrects_something(RecordKind kind) {
        refused(
                records.given(List.of(stated(kind, on("2006"), OITA)), correct(kind, on("2006"), OITA)),
                new CommandRefusal.NothingCorrected("recordId"));
    }

    @ParameterizedTest
    @EnumSource
    void it_is_not_dated_in_the_future_whichever_source_says_so(RecordKind kind) {
        DateInFuture refusal = new DateInFuture(on("2026-12"), TODAY);
        refused(records.given(List.of(), state(kind, on("2026-12"), OITA)), refusal);
        refused(records.given(List.of(stated(kind, null, OITA)), correct(kind, on("2026-12"), OITA)), refusal);
        var others = List.of(WuhanRecords.alternative("2005"), WuhanRecords.alternative("2027"));
        refused(
                records.given(
                        List.of(),
                        RecordCommands.state(kind, ID, WuhanRecords.content(kind, on("2006"), others, OITA))),
                new DateInFuture("alternatives[1].date", on("2027"), TODAY));
        records.given(List.of(), state(kind, on("2026"), OITA)).expectEvents(stated(kind, on("2026"), OITA));
    }

    @ParameterizedTest
    @EnumSource
    void every_partner_that_it_names_is_registered(RecordKind kind) {
        String field = kind == RecordKind.NETWORK_TIE ? "through[1]" : "partnerIds[1]";
        var refusal = new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, field, ATLANTIS);
        refused(records.given(List.of(), state(kind, on("2006"), OITA, ATLANTIS)), refusal);
        refused(records.given(List.of(stated(kind, null, OITA)), correct(kind, null, OITA, ATLANTIS)), refusal);
    }

    @ParameterizedTest
    @EnumSource
    void the_answer_says_with_which_partners_there_was_no_tie_at_that_date(RecordKind kind) {
        records.given(List.of(), state(kind, on("2022"), OITA, ARNHEM, DUISBURG))
                .expectResultMessagePayload(outcome(
                        stated(kind, on("2022"), OITA), 0, Notice.noTieAtDate(ARNHEM), Notice.noTieAtDate(DUISBURG)));
        records.given(List.of(stated(kind, null, OITA)), correct(kind, on("1978"), OITA))
                .expectResultMessagePayload(outcome(corrected(kind, null, OITA), 1, Notice.noTieAtDate(OITA)));
        records.given(List.of(), state(kind, null, DUISBURG))
                .expectResultMessagePayload(outcome(stated(kind, null, OITA), 0));
    }

    @ParameterizedTest
    @EnumSource
    void the_same_command_again_answers_as_the_first_time_and_changes_nothing(RecordKind kind) {
        var command = state(kind, on("1978"), OITA);
        records.fixture()
                .givenCommands(named(command, "c-1"))
                .when(named(command, "c-1"))
                .expectNoEvents()
                .expectResultMessagePayload(new Outcome(
                        List.of(EventTypes.stored(command.fact().getClass()).name()),
                        0,
                        List.of(Notice.noTieAtDate(OITA)),
                        true));
    }
}
