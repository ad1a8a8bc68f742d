package amity.command.desk;

import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Race;
import amity.command.testing.Wuhan;
import amity.message.Provenance;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.honor.RevokeHonor;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.SignFriendship;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.RecordDelegationVisit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The desk on a real PostgreSQL. Every test has places and people of its own: there is one database for all. */
@SpringBootTest(classes = CommandSideProgram.class)
class CommandDeskTest {

    private final CommandDesk desk;
    private final Journal journal;
    private final TransactionTemplate transaction;
    private PartnerId partner = Wuhan.OITA;

    @Autowired
    CommandDeskTest(CommandDesk desk, JdbcClient jdbc, PlatformTransactionManager transactions) {
        this.desk = desk;
        this.journal = new Journal(jdbc);
        this.transaction = new TransactionTemplate(transactions);
    }

    @BeforeEach
    void aPartnerOfItsOwn() {
        partner = new PartnerId("p-" + UUID.randomUUID());
    }

    private static RegisterPartner register(PartnerId id, String... names) {
        return Wuhan.register(id, names[0], names[0], names[0], "JP", List.of(names));
    }

    private RegisterPartner register() {
        return register(partner, partner.value());
    }

    private SignFriendship sign(String date) {
        return new SignFriendship(partner, Tier.SISTER_CITY, on(date));
    }

    private static Provenance anew() {
        return provenance(UUID.randomUUID().toString());
    }

    private static Refusal refusalOf(org.assertj.core.api.ThrowableAssert.ThrowingCallable submission) {
        return catchThrowableOfType(Refused.class, submission).refusal();
    }

    @Test
    void an_answer_names_the_record_its_events_and_the_position_of_the_last() {
        Answer registered = desk.submit(register(), anew());
        Answer signed = desk.submit(sign("1979-09-07"), anew());
        assertThat(registered.id()).isEqualTo(partner.value());
        assertThat(registered.events()).containsExactly("amity.PartnerRegistered");
        assertThat(signed.events()).containsExactly("amity.FriendshipSigned");
        assertThat(signed.position()).isGreaterThan(registered.position());
        assertThat(signed.repeated()).isFalse();
        assertThat(journal.eventsOf(partner.stream()))
                .containsExactly("amity.PartnerRegistered", "amity.FriendshipSigned");
    }

    @Test
    void the_same_command_id_answers_as_the_first_time() {
        desk.submit(register(), anew());
        Provenance once = anew();
        Answer first = desk.submit(sign("1979-09-07"), once);
        desk.submit(new RenewFriendship(partner, on("1999")), anew());
        Answer again = desk.submit(sign("1979-09-07"), once);
        assertThat(again).isEqualTo(first.again());
        assertThat(journal.eventsOf(partner.stream())).hasSize(3);
    }

    @Test
    void another_trace_is_still_the_same_command() {
        desk.submit(register(), anew());
        Provenance once = anew();
        Answer first = desk.submit(sign("1979-09-07"), once);
        Provenance retried = new Provenance(once.actor(), once.source(), once.note(), once.commandId(), "0123abcd");
        assertThat(desk.submit(sign("1979-09-07"), retried)).isEqualTo(first.again());
    }

    @Test
    void where_the_receipt_was_lost_in_a_crash_the_aggregate_answers_as_the_first_time() {
        desk.submit(register(), anew());
        Provenance once = anew();
        Answer first = desk.submit(sign("1979-09-07"), once);
        desk.submit(new RenewFriendship(partner, on("1999")), anew());
        journal.loseReceipt(once.commandId());
        assertThat(desk.submit(sign("1979-09-07"), once)).isEqualTo(first.again());
        assertThat(desk.submit(sign("1979-09-07"), once)).isEqualTo(first.again());
        assertThat(journal.eventsOf(partner.stream())).hasSize(3);
    }

    @Test
    void where_only_the_answer_was_lost_in_a_crash_the_command_id_still_means_the_same() {
        desk.submit(register(), anew());
        Provenance once = anew();
        Answer first = desk.submit(sign("1979-09-07"), once);
        journal.loseAnswer(once.commandId());
        assertThat(refusalOf(() -> desk.submit(sign("1979-09-08"), once))).isEqualTo(new CommandRefusal.IdReused());
        assertThat(desk.submit(sign("1979-09-07"), once)).isEqualTo(first.again());
        assertThat(journal.eventsOf(partner.stream())).hasSize(2);
    }

    @Test
    void a_lost_receipt_of_a_revoked_award_brings_no_reservation_back() {
        AwardHonor award = award("h-" + partner, partner.value(), null);
        Provenance once = anew();
        desk.submit(award, once);
        desk.submit(new RevokeHonor(award.honorId(), on("2020"), null), anew());
        journal.loseReceipt(once.commandId());
        assertThat(desk.submit(award, once).repeated()).isTrue();
        assertThat(journal.reservedBy(award.honorId().value())).isEmpty();
    }

    @Test
    void a_refusal_is_repeated_even_when_it_would_be_accepted_by_now() {
        Provenance once = anew();
        Refusal first = refusalOf(() -> desk.submit(sign("1979-09-07"), once));
        assertThat(first).isInstanceOf(PartnerRefusal.NotRegistered.class);
        desk.submit(register(), anew());
        Refusal again = refusalOf(() -> desk.submit(sign("1979-09-07"), once));
        assertThat(again.grounds()).isEqualTo(first.grounds());
        assertThat(journal.eventsOf(partner.stream())).containsExactly("amity.PartnerRegistered");
    }

    @Test
    void a_command_id_is_not_used_for_something_else() {
        desk.submit(register(), anew());
        Provenance once = anew();
        desk.submit(sign("1979-09-07"), once);
        assertThat(refusalOf(() -> desk.submit(sign("1979-09-08"), once))).isEqualTo(new CommandRefusal.IdReused());
        Provenance elsewhere = new Provenance("li.zhi", "another paper", null, once.commandId(), once.traceId());
        assertThat(refusalOf(() -> desk.submit(sign("1979-09-07"), elsewhere)))
                .isEqualTo(new CommandRefusal.IdReused());
        assertThat(desk.submit(sign("1979-09-07"), once).repeated()).isTrue();
    }

    @Test
    void a_command_that_cannot_come_again_leaves_no_receipt() {
        long receipts = journal.receipts();
        assertThat(desk.submitOnce(register(), anew()).events()).containsExactly("amity.PartnerRegistered");
        assertThat(journal.receipts()).isEqualTo(receipts);
    }

    @Test
    void eight_at_once_with_one_command_id_record_one_fact() {
        desk.submit(register(), anew());
        Provenance once = anew();
        List<Answer> answers = Race.of(8, i -> desk.submit(sign("1979-09-07"), once));
        assertThat(answers).filteredOn(answer -> !answer.repeated()).hasSize(1);
        assertThat(answers)
                .extracting(Answer::again)
                .containsOnly(answers.getFirst().again());
        assertThat(journal.eventsOf(partner.stream())).hasSize(2);
    }

    @Test
    void eight_at_once_with_one_command_id_and_no_receipts_record_one_fact() {
        desk.submit(register(), anew());
        Provenance once = anew();
        List<Answer> answers = Race.of(8, i -> desk.submitOnce(sign("1979-09-07"), once));
        assertThat(answers)
                .extracting(Answer::again)
                .containsOnly(answers.getFirst().again());
        assertThat(journal.eventsOf(partner.stream())).hasSize(2);
    }

    @Test
    void eight_at_once_sign_one_friendship() {
        desk.submit(register(), anew());
        List<Object> answers = Race.of(8, i -> attempt(() -> desk.submit(sign("1979-09-07"), anew())));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Answer))
                .containsOnly(new FriendshipRefusal.AlreadyOpen(partner, Tier.SISTER_CITY));
    }

    private static Object attempt(java.util.function.Supplier<Answer> submission) {
        try {
            return submission.get();
        } catch (Refused refused) {
            return refused.refusal();
        }
    }

    @Test
    void of_eight_that_register_one_name_at_once_one_wins() {
        String name = "Ōita " + partner;
        List<PartnerId> ids = IntStream.range(0, 8)
                .mapToObj(i -> new PartnerId(partner.value() + "-" + i))
                .toList();
        List<Object> answers = Race.of(
                8,
                i -> attempt(() -> desk.submit(
                        i % 2 == 0
                                ? register(ids.get(i), name, "alias of " + ids.get(i))
                                : register(
                                        ids.get(i), "another " + ids.get(i), name.toUpperCase(java.util.Locale.ROOT)),
                        anew())));
        List<Object> winners = answers.stream().filter(Answer.class::isInstance).toList();
        assertThat(winners).hasSize(1);
        PartnerId winner = new PartnerId(((Answer) winners.getFirst()).id());
        assertThat(answers)
                .filteredOn(PartnerRefusal.NameTaken.class::isInstance)
                .hasSize(7)
                .allSatisfy(refusal -> assertThat(((PartnerRefusal.NameTaken) refusal).existing())
                        .isEqualTo(winner));
        ids.stream()
                .filter(id -> !id.equals(winner))
                .forEach(loser -> assertThat(journal.reservedBy(loser.value())).isEmpty());
    }

    @Test
    void partners_with_several_names_in_common_do_not_wait_for_each_other_for_ever() {
        String[] names = IntStream.range(0, 20).mapToObj(i -> partner + " " + i).toArray(String[]::new);
        String[] reversed = IntStream.range(0, 20).mapToObj(i -> names[19 - i]).toArray(String[]::new);
        List<Object> answers = Race.of(
                8,
                i -> attempt(() -> desk.submit(
                        register(new PartnerId(partner.value() + "-" + i), i % 2 == 0 ? names : reversed), anew())));
        assertThat(answers).filteredOn(Answer.class::isInstance).hasSize(1);
        assertThat(answers)
                .filteredOn(PartnerRefusal.NameTaken.class::isInstance)
                .hasSize(7);
    }

    @Test
    void a_name_or_alias_in_the_same_country_is_refused_in_another_it_is_not() {
        String name = "Essen " + partner;
        desk.submit(register(partner, name, "Ēssen alias " + partner), anew());
        PartnerId other = new PartnerId(partner.value() + "-other");
        assertThat(refusalOf(() -> desk.submit(register(other, "new", "essen  ALIAS " + partner), anew())))
                .isEqualTo(new PartnerRefusal.NameTaken("aliases", "essen  ALIAS " + partner, partner));
        assertThat(journal.reservedBy(other.value())).isEmpty();
        assertThat(desk.submit(Wuhan.register(other, name, name, name, "DE", List.of()), anew())
                        .id())
                .isEqualTo(other.value());
    }

    @Test
    void names_of_any_allowed_length_can_be_reserved() {
        String longest = "\uFDFA".repeat(150) + partner;
        assertThat(desk.submit(register(partner, longest), anew()).events()).hasSize(1);
        PartnerId other = new PartnerId(partner.value() + "-other");
        assertThat(refusalOf(() -> desk.submit(register(other, longest), anew())))
                .isInstanceOf(PartnerRefusal.NameTaken.class);
    }

    private AwardHonor award(String id, String person, @Nullable Boolean allowRepeat) {
        Recipient recipient = new Recipient(RecipientKind.PERSON, person, null, null);
        return new AwardHonor(new HonorId(id), new Award("黄鹤友谊奖", null, recipient, on("2016"), null), allowRepeat);
    }

    @Test
    void of_eight_that_award_one_honor_at_once_one_wins() {
        List<Object> answers = Race.of(
                8, i -> attempt(() -> desk.submit(award(partner + "-" + i, "Krings " + partner, null), anew())));
        List<Object> winners = answers.stream().filter(Answer.class::isInstance).toList();
        assertThat(winners).hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> !(answer instanceof Answer))
                .hasSize(7)
                .containsOnly(new HonorRefusal.Repeated("黄鹤友谊奖", new HonorId(((Answer) winners.getFirst()).id())));
    }

    @Test
    void after_its_revocation_an_honor_can_be_given_again() {
        desk.submit(award(partner + "-1", "Krings " + partner, null), anew());
        assertThat(refusalOf(() -> desk.submit(award(partner + "-2", "KRINGS " + partner, null), anew())))
                .isEqualTo(new HonorRefusal.Repeated("黄鹤友谊奖", new HonorId(partner + "-1")));
        desk.submit(new RevokeHonor(new HonorId(partner + "-1"), on("2017"), null), anew());
        assertThat(desk.submit(award(partner + "-3", "Krings " + partner, null), anew())
                        .events())
                .containsExactly("amity.HonorAwarded");
    }

    @Test
    void an_allowed_repeat_stands_in_the_way_of_a_third_award_even_when_the_first_is_revoked() {
        desk.submit(award(partner + "-1", partner.value(), null), anew());
        desk.submit(award(partner + "-2", partner.value(), true), anew());
        desk.submit(new RevokeHonor(new HonorId(partner + "-1"), null, null), anew());
        assertThat(refusalOf(() -> desk.submit(award(partner + "-3", partner.value(), null), anew())))
                .isEqualTo(new HonorRefusal.Repeated("黄鹤友谊奖", new HonorId(partner + "-2")));
    }

    @Test
    void a_refused_revocation_frees_nothing() {
        desk.submit(award(partner + "-1", partner.value(), null), anew());
        assertThat(refusalOf(() -> desk.submit(new RevokeHonor(new HonorId(partner + "-1"), on("2015"), null), anew())))
                .isInstanceOf(HonorRefusal.RevokedBeforeAwarded.class);
        assertThat(journal.reservedBy(partner + "-1")).hasSize(1);
    }

    private RecordDelegationVisit visit(String date) {
        return new RecordDelegationVisit(new VisitId("v-" + UUID.randomUUID()), Wuhan.visit(on(date), partner));
    }

    @Test
    void a_visit_reads_the_partner_s_own_stream() {
        assertThat(refusalOf(() -> desk.submit(visit("1979"), anew())))
                .isEqualTo(new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", partner));
        desk.submit(register(), anew());
        assertThat(desk.submit(visit("1979"), anew()).notices()).containsExactly(Notice.noTieAtDate(partner));
        desk.submit(sign("1979-09-07"), anew());
        assertThat(desk.submit(visit("1979"), anew()).notices()).isEmpty();
        assertThat(desk.submit(visit("1978"), anew()).notices()).containsExactly(Notice.noTieAtDate(partner));
    }

    @Test
    void notices_are_repeated_with_the_answer() {
        desk.submit(register(), anew());
        RecordDelegationVisit visit = visit("1978");
        Provenance once = anew();
        Answer first = desk.submit(visit, once);
        assertThat(first.notices()).containsExactly(Notice.noTieAtDate(partner));
        assertThat(desk.submit(visit, once)).isEqualTo(first.again());
    }

    @Test
    void a_caller_s_transaction_is_refused() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(status -> desk.submit(register(), anew())))
                .isInstanceOf(IllegalStateException.class);
        assertThat(journal.eventsOf(partner.stream())).isEmpty();
    }
}
