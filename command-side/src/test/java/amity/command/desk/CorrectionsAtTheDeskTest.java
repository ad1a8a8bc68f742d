package amity.command.desk;

import static amity.command.testing.Wuhan.details;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Race;
import amity.command.testing.Wuhan;
import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.SignFriendship;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.RetractDelegationVisit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What corrections and retractions mean for other records, on a real PostgreSQL. */
@SpringBootTest(classes = CommandSideProgram.class)
class CorrectionsAtTheDeskTest {

    private final CommandDesk desk;
    private final Journal journal;

    /** Of this test alone: there is one database for all. */
    private final PartnerId partner = new PartnerId("p-" + UUID.randomUUID());

    private final PartnerId other = new PartnerId(partner + "-other");
    private final VisitId visit = new VisitId("v-" + partner);
    private final HonorId first = new HonorId(partner + "-1");
    private final HonorId second = new HonorId(partner + "-2");

    @Autowired
    CorrectionsAtTheDeskTest(CommandDesk desk, JdbcClient jdbc) {
        this.desk = desk;
        this.journal = new Journal(jdbc);
    }

    private Answer accepted(AmityCommand command) {
        return desk.submit(command, anew());
    }

    private Refusal refused(AmityCommand command) {
        return catchThrowableOfType(Refused.class, () -> desk.submit(command, anew()))
                .refusal();
    }

    private static Provenance anew() {
        return provenance(UUID.randomUUID().toString());
    }

    private RegisterPartner register(PartnerId id, String... names) {
        return new RegisterPartner(id, details(names[0], names[0], null, "JP", List.of(names)));
    }

    private CorrectPartner correct(String country, String... names) {
        return new CorrectPartner(partner, details(names[0], names[0], null, country, List.of(names)), "misread");
    }

    private RecordDelegationVisit record() {
        return new RecordDelegationVisit(visit, Wuhan.visit(on("2016-05"), partner));
    }

    private Award award(String year) {
        return award(year, new Recipient(RecipientKind.PERSON, "Krings " + partner, null, null));
    }

    private static Award award(@Nullable String year, Recipient recipient) {
        return new Award("黄鹤友谊奖", null, recipient, year == null ? null : on(year), null);
    }

    @Test
    void the_names_of_a_corrected_partner_move_with_it() {
        accepted(register(partner, "old " + partner, "kept " + partner));
        accepted(correct("JP", "new " + partner, "kept " + partner));
        assertThat(refused(register(other, "new " + partner)))
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "new " + partner, partner));
        assertThat(refused(register(other, "x " + partner, "kept " + partner)))
                .isEqualTo(new PartnerRefusal.NameTaken("aliases", "kept " + partner, partner));
        accepted(register(other, "old " + partner));
        assertThat(refused(correct("JP", "old " + partner)))
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "old " + partner, other));
        assertThat(journal.reservedBy(partner.value())).hasSize(2);
        accepted(correct("KR", "new " + partner));
        accepted(register(new PartnerId(partner + "-third"), "new " + partner));
    }

    @Test
    void the_names_of_a_retracted_partner_are_free_and_its_id_stays_taken() {
        accepted(register(partner, "name " + partner));
        accepted(new RetractPartner(partner, "registered twice"));
        assertThat(journal.reservedBy(partner.value())).isEmpty();
        assertThat(refused(register(partner, "name " + partner))).isEqualTo(new PartnerRefusal.Retracted(partner));
        accepted(register(other, "name " + partner));
        assertThat(refused(record()))
                .isEqualTo(new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", partner));
    }

    @Test
    void a_refused_retraction_frees_nothing() {
        accepted(register(partner, "name " + partner));
        accepted(record());
        assertThat(refused(new RetractPartner(partner, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(partner, visit.stream()));
        assertThat(journal.reservedBy(partner.value())).hasSize(1);
        assertThat(journal.reservedBy(partner.stream())).isEmpty();
    }

    @Test
    void a_partner_that_a_record_ever_named_is_not_retracted() {
        accepted(register(partner, "name " + partner));
        accepted(register(other, "other " + partner));
        accepted(record());
        accepted(new CorrectDelegationVisit(visit, Wuhan.visit(on("2016-05"), other), "misread"));
        assertThat(refused(new RetractPartner(partner, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(partner, visit.stream()));
        assertThat(refused(new RetractPartner(other, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(other, visit.stream()));
        accepted(new RetractDelegationVisit(visit, "never"));
        assertThat(refused(new RetractPartner(other, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(other, visit.stream()));
    }

    @Test
    void the_recipient_of_an_honor_names_its_partner_too() {
        accepted(register(partner, "name " + partner));
        accepted(new AwardHonor(first, award("2016"), null));
        Recipient citizen = new Recipient(RecipientKind.PERSON, "Krings " + partner, partner, null);
        accepted(new CorrectHonorAward(first, award("2016", citizen), null, "he is from there"));
        assertThat(refused(new RetractPartner(partner, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(partner, first.stream()));
    }

    @Test
    void only_the_first_record_that_names_a_partner_is_kept_beside_it() {
        accepted(register(partner, "name " + partner));
        accepted(record());
        for (int i = 0; i < 3; i++) {
            VisitId next = new VisitId(visit + "-" + i);
            assertThat(accepted(new RecordDelegationVisit(next, Wuhan.visit(on("2017"), partner)))
                            .events())
                    .hasSize(1);
        }
        assertThat(journal.eventsOf("reservation/reference/" + partner)).hasSize(1);
    }

    @Test
    void a_refused_visit_names_nothing() {
        accepted(register(partner, "name " + partner));
        assertThat(refused(new RecordDelegationVisit(visit, Wuhan.visit(on("2027"), partner))))
                .isInstanceOf(DateInFuture.class);
        assertThat(refused(new RecordDelegationVisit(visit, Wuhan.visit(on("2016"), partner, partner))))
                .isInstanceOf(VisitRefusal.PartnerTwice.class);
        accepted(new RetractPartner(partner, "registered twice"));
    }

    @RepeatedTest(20)
    void of_a_retraction_and_a_visit_at_the_same_moment_never_both_are_accepted() {
        accepted(register(partner, "name " + partner));
        List<Object> answers = Race.of(2, runner -> {
            try {
                return accepted(runner == 0 ? new RetractPartner(partner, "why") : record());
            } catch (Refused refused) {
                return refused.refusal();
            }
        });
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
    }

    @Test
    void a_visit_asks_for_the_ties_that_are_believed_now() {
        accepted(register(partner, "name " + partner));
        accepted(new SignFriendship(partner, Tier.SISTER_CITY, on("2010")));
        assertThat(accepted(record()).notices()).isEmpty();
        accepted(new CorrectFriendshipChange(partner, 1L, Tier.SISTER_CITY, on("2017"), null, "misread"));
        var corrected = new CorrectDelegationVisit(visit, Wuhan.visit(on("2016-06"), partner), "misread");
        assertThat(accepted(corrected).notices()).containsExactly(Notice.noTieAtDate(partner));
        accepted(new RetractFriendshipChange(partner, 1L, "never"));
        var again = new CorrectDelegationVisit(visit, Wuhan.visit(on("2018"), partner), "misread");
        assertThat(accepted(again).notices()).containsExactly(Notice.noTieAtDate(partner));
    }

    @Test
    void a_corrected_award_frees_its_year_and_takes_another() {
        accepted(new AwardHonor(first, award("2016"), null));
        assertThat(refused(new AwardHonor(second, award("2016"), null)))
                .isEqualTo(new HonorRefusal.Repeated("黄鹤友谊奖", first));
        accepted(new CorrectHonorAward(first, award("2017"), null, "misread"));
        accepted(new AwardHonor(second, award("2016"), null));
        assertThat(refused(new CorrectHonorAward(second, award("2017"), null, "misread")))
                .isEqualTo(new HonorRefusal.Repeated("黄鹤友谊奖", first));
        assertThat(journal.reservedBy(second.value())).hasSize(1);
        accepted(new CorrectHonorAward(second, award("2017"), true, "given twice"));
        accepted(new CorrectHonorAward(second, award("2017-05"), null, "the month"));
    }

    @Test
    void a_retracted_award_frees_its_year() {
        accepted(new AwardHonor(first, award("2016"), null));
        accepted(new RetractHonorAward(first, "never"));
        accepted(new AwardHonor(second, award("2016"), null));
        assertThat(refused(new AwardHonor(first, award("2016"), true))).isEqualTo(new HonorRefusal.Retracted(first));
    }

    @Test
    void where_a_revocation_is_retracted_the_award_takes_its_year_again_unless_another_has_it() {
        accepted(new AwardHonor(first, award("2016"), null));
        accepted(new RevokeHonor(first, on("2017"), null));
        accepted(new AwardHonor(second, award("2016"), null));
        assertThat(refused(new RetractHonorRevocation(first, "why")))
                .isEqualTo(new HonorRefusal.GivenMeanwhile("黄鹤友谊奖", second));
        accepted(new RetractHonorAward(second, "never"));
        accepted(new RetractHonorRevocation(first, "why"));
        HonorId third = new HonorId(partner + "-3");
        assertThat(refused(new AwardHonor(third, award("2016"), null)))
                .isEqualTo(new HonorRefusal.Repeated("黄鹤友谊奖", first));
    }

    @Test
    void awards_that_stood_beside_each_other_do_so_again() {
        accepted(new AwardHonor(first, award("2016"), null));
        accepted(new AwardHonor(second, award("2016"), true));
        accepted(new RevokeHonor(second, on("2017"), null));
        accepted(new RetractHonorRevocation(second, "why"));
        accepted(new RevokeHonor(first, on("2017"), null));
        accepted(new RetractHonorRevocation(first, "why"));
        assertThat(journal.reservedBy(first.value())).hasSize(1);
        assertThat(journal.reservedBy(second.value())).hasSize(1);
        accepted(new RevokeHonor(first, on("2017"), null));
        HonorId third = new HonorId(partner + "-3");
        accepted(new AwardHonor(third, award("2016"), true));
        assertThat(refused(new RetractHonorRevocation(first, "why")))
                .isEqualTo(new HonorRefusal.GivenMeanwhile("黄鹤友谊奖", third));
    }

    @Test
    void an_award_that_can_be_compared_with_none_moves_to_where_it_can_and_back() {
        accepted(new AwardHonor(
                first, award(null, new Recipient(RecipientKind.PERSON, "Krings " + partner, null, null)), null));
        assertThat(journal.reservedBy(first.value())).isEmpty();
        accepted(new CorrectHonorAward(first, award("2016"), null, "the year"));
        assertThat(journal.reservedBy(first.value())).hasSize(1);
        accepted(new CorrectHonorAward(first, award("2016/2018"), null, "not certain"));
        assertThat(journal.reservedBy(first.value())).isEmpty();
    }

    @Test
    void the_same_correction_again_answers_as_the_first_time() {
        accepted(register(partner, "name " + partner));
        accepted(record());
        var correct = new CorrectDelegationVisit(visit, Wuhan.visit(on("2017"), partner), "misread");
        Provenance once = anew();
        Answer answer = desk.submit(correct, once);
        assertThat(desk.submit(correct, once)).isEqualTo(answer.again());
        journal.loseReceipt(once.commandId());
        assertThat(desk.submit(correct, once)).isEqualTo(answer.again());
        assertThat(journal.eventsOf(visit.stream())).hasSize(2);
    }
}
