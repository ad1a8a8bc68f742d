package amity.command.visit;

import static amity.command.testing.Refusals.refused;
import static amity.command.testing.Wuhan.ARNHEM;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.Notice;
import amity.command.desk.Outcome;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Rule;
import amity.command.desk.VisitRefusal;
import amity.command.partner.KnownPartners;
import amity.command.partner.TieHistories;
import amity.command.partner.TieHistory;
import amity.command.testing.Wuhan;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.RetractDelegationVisit;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.test.aggregate.AggregateTestFixture;
import org.axonframework.test.aggregate.ResultValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VisitTest {

    private static final VisitId VISIT = new VisitId("v-2016-05");

    private static final DelegationVisitRetracted RETRACTED =
            new DelegationVisitRetracted(VISIT, "it was another city");

    /** Oita signed on 1979-09-07 and open; Arnhem from 1999 to 2021-07-21; Duisburg registered only. */
    private static final Map<PartnerId, TieHistory> REGISTERED = Map.of(
            OITA, TieHistories.signed("1979-09-07"),
            ARNHEM, TieHistories.terminated("1999-09-06", "2021-07-21"),
            DUISBURG, TieHistories.none());

    private final KnownPartners partners = new KnownPartners(REGISTERED);

    private AggregateTestFixture<Visit> fixture() {
        AggregateTestFixture<Visit> fixture = new AggregateTestFixture<>(Visit.class);
        fixture.registerInjectableResource(Wuhan.CLOCK);
        fixture.registerInjectableResource(partners);
        return fixture;
    }

    private ResultValidator<Visit> when(RecordDelegationVisit command) {
        return fixture().givenNoPriorActivity().when(command, stated("c-1"));
    }

    private static RecordDelegationVisit visit(@Nullable EdtfDate date, PartnerId... partners) {
        return new RecordDelegationVisit(VISIT, Wuhan.visit(date, partners));
    }

    private static DelegationVisitRecorded recorded(@Nullable EdtfDate date, PartnerId... partners) {
        return new DelegationVisitRecorded(VISIT, Wuhan.visit(date, partners));
    }

    private static CorrectDelegationVisit correct(@Nullable EdtfDate date, PartnerId... partners) {
        return new CorrectDelegationVisit(VISIT, Wuhan.visit(date, partners), "misread");
    }

    private static DelegationVisitCorrected corrected(@Nullable EdtfDate date, PartnerId... partners) {
        return new DelegationVisitCorrected(VISIT, Wuhan.visit(date, partners), "misread");
    }

    private static Outcome outcome(boolean repeated, Notice... notices) {
        return new Outcome(List.of("amity.DelegationVisitRecorded"), 0, List.of(notices), repeated);
    }

    @Test
    void a_visit_is_recorded_with_all_that_is_known_of_it() {
        when(visit(on("2016-05"), OITA))
                .expectEvents(recorded(on("2016-05"), OITA))
                .expectResultMessagePayload(outcome(false));
    }

    @Test
    void a_tie_is_not_required_but_the_answer_says_with_whom_there_was_none() {
        when(visit(on("2022"), OITA, ARNHEM, DUISBURG))
                .expectEvents(recorded(on("2022"), OITA, ARNHEM, DUISBURG))
                .expectResultMessagePayload(outcome(false, Notice.noTieAtDate(ARNHEM), Notice.noTieAtDate(DUISBURG)));
        when(visit(on("1978"), OITA)).expectResultMessagePayload(outcome(false, Notice.noTieAtDate(OITA)));
    }

    @Test
    void where_a_tie_may_have_held_or_the_date_is_unknown_nothing_is_said() {
        when(visit(on("1979"), OITA)).expectResultMessagePayload(outcome(false));
        when(visit(on("2021"), ARNHEM)).expectResultMessagePayload(outcome(false));
        when(visit(null, DUISBURG)).expectEvents(recorded(null, DUISBURG)).expectResultMessagePayload(outcome(false));
    }

    @Test
    void a_visit_names_at_least_one_partner() {
        refused(when(visit(on("2016"))), new VisitRefusal.NoPartner());
    }

    @Test
    void a_visit_names_no_partner_twice() {
        refused(when(visit(on("2016"), OITA, DUISBURG, OITA)), new VisitRefusal.PartnerTwice(OITA));
    }

    @Test
    void an_itinerary_has_an_end() {
        PartnerId[] many =
                IntStream.range(0, 201).mapToObj(i -> new PartnerId("p" + i)).toArray(PartnerId[]::new);
        refused(when(visit(on("2016"), many)), new VisitRefusal.TooManyPartners(200));
    }

    @Test
    void every_partner_of_a_visit_is_registered() {
        PartnerId atlantis = new PartnerId("atlantis");
        refused(
                when(visit(on("2016"), OITA, atlantis)),
                new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", atlantis));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-24", "2026-12", "2027~", "2026/2027"})
    void no_visit_is_dated_in_the_future(String date) {
        refused(when(visit(on(date), OITA)), new DateInFuture(on(date), TODAY));
    }

    @Test
    void a_visit_this_year_may_have_happened() {
        when(visit(on("2026"), OITA)).expectEvents(recorded(on("2026"), OITA));
    }

    @Test
    void an_id_names_one_visit() {
        refused(
                fixture().given(recorded(on("2016-05"), OITA)).when(visit(on("2017"), OITA), stated("c-2")),
                new VisitRefusal.AlreadyRecorded(VISIT));
    }

    @Test
    void the_same_command_again_answers_as_the_first_time_and_changes_nothing() {
        RecordDelegationVisit command = visit(on("1978"), OITA);
        fixture()
                .givenCommands(Stream.of(command)
                        .map(it -> GenericCommandMessage.asCommandMessage(it).withMetaData(stated("c-1")))
                        .toList())
                .when(command, stated("c-1"))
                .expectNoEvents()
                .expectResultMessagePayload(outcome(true, Notice.noTieAtDate(OITA)));
    }

    @Test
    void every_partner_that_a_visit_names_is_known_to_be_named() {
        when(visit(on("2016-05"), OITA, DUISBURG)).expectEvents(recorded(on("2016-05"), OITA, DUISBURG));
        assertThat(partners.namedBy()).isEqualTo(Map.of(OITA, "visit/v-2016-05", DUISBURG, "visit/v-2016-05"));
    }

    private ResultValidator<Visit> given(List<?> events, Object command) {
        return fixture().given(events).when(command, stated("c-2"));
    }

    @Test
    void a_visit_is_corrected_as_a_whole() {
        given(List.of(recorded(on("2016-05"), OITA)), correct(on("2016-06"), OITA, DUISBURG))
                .expectEvents(corrected(on("2016-06"), OITA, DUISBURG))
                .expectResultMessagePayload(new Outcome(
                        List.of("amity.DelegationVisitCorrected"), 1, List.of(Notice.noTieAtDate(DUISBURG)), false));
        assertThat(partners.namedBy()).containsKeys(OITA, DUISBURG);
    }

    @Test
    void what_was_corrected_is_corrected_again_also_back_to_what_was_believed_first() {
        List<?> corrected = List.of(recorded(on("2016-05"), OITA), corrected(on("2016-06"), OITA));
        given(corrected, correct(on("2016-05"), OITA)).expectEvents(corrected(on("2016-05"), OITA));
    }

    @Test
    void a_correction_corrects_something() {
        refused(
                given(List.of(recorded(on("2016-05"), OITA)), correct(on("2016-05"), OITA)),
                new CommandRefusal.NothingCorrected("visitId"));
        refused(
                given(
                        List.of(recorded(on("2016-05"), OITA), corrected(on("2016-06"), OITA)),
                        correct(on("2016-06"), OITA)),
                new CommandRefusal.NothingCorrected("visitId"));
    }

    @Test
    void a_correction_keeps_the_rules_of_a_visit() {
        List<?> recorded = List.of(recorded(on("2016-05"), OITA));
        PartnerId atlantis = new PartnerId("atlantis");
        refused(given(recorded, correct(on("2016"))), new VisitRefusal.NoPartner());
        refused(given(recorded, correct(on("2016"), OITA, OITA)), new VisitRefusal.PartnerTwice(OITA));
        refused(given(recorded, correct(on("2027"), OITA)), new DateInFuture(on("2027"), TODAY));
        refused(
                given(recorded, correct(on("2016"), atlantis)),
                new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", atlantis));
        PartnerId[] many =
                IntStream.range(0, 201).mapToObj(i -> new PartnerId("p" + i)).toArray(PartnerId[]::new);
        refused(given(recorded, correct(on("2016"), many)), new VisitRefusal.TooManyPartners(200));
    }

    @Test
    void a_visit_is_retracted_also_after_a_correction() {
        RetractDelegationVisit retract = new RetractDelegationVisit(VISIT, "it was another city");
        given(List.of(recorded(on("2016-05"), OITA)), retract)
                .expectEvents(RETRACTED)
                .expectResultMessagePayload(
                        new Outcome(List.of("amity.DelegationVisitRetracted"), 1, List.of(), false));
        given(List.of(recorded(on("2016-05"), OITA), corrected(on("2016-06"), OITA)), retract)
                .expectEvents(RETRACTED);
    }

    @Test
    void what_was_never_recorded_is_neither_corrected_nor_retracted() {
        refused(given(List.of(), correct(on("2016"), OITA)), new VisitRefusal.NotRecorded(VISIT));
        refused(given(List.of(), new RetractDelegationVisit(VISIT, "why")), new VisitRefusal.NotRecorded(VISIT));
    }

    @Test
    void with_what_was_retracted_nothing_more_is_done() {
        List<?> retracted = List.of(recorded(on("2016-05"), OITA), RETRACTED);
        refused(given(retracted, correct(on("2016"), OITA)), new VisitRefusal.Retracted(VISIT));
        refused(given(retracted, new RetractDelegationVisit(VISIT, "why")), new VisitRefusal.Retracted(VISIT));
        refused(given(retracted, visit(on("2016-05"), OITA)), new VisitRefusal.Retracted(VISIT));
    }
}
