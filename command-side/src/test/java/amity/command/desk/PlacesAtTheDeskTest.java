package amity.command.desk;

import static amity.command.testing.Wuhan.details;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.provenance;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Wuhan;
import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.MergePartners;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.partner.SignFriendship;
import amity.message.value.CountryCode;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import amity.message.value.VisitId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What renamings and merges mean for other records, on a real PostgreSQL. */
@SpringBootTest(classes = CommandSideProgram.class)
class PlacesAtTheDeskTest {

    private final CommandDesk desk;
    private final Journal journal;

    /** Of this test alone: there is one database for all. */
    private final PartnerId partner = new PartnerId("p-" + UUID.randomUUID());

    private final PartnerId other = new PartnerId(partner + "-other");
    private final PartnerId third = new PartnerId(partner + "-third");
    private final VisitId visit = new VisitId("v-" + partner);

    @Autowired
    PlacesAtTheDeskTest(CommandDesk desk, JdbcClient jdbc) {
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

    private static RegisterPartner register(PartnerId id, String country, String... names) {
        return new RegisterPartner(id, details(names[0], names[0], null, country, List.of(names)));
    }

    private RenamePartner rename(@Nullable String name, @Nullable String country) {
        return new RenamePartner(partner, renaming(name, country));
    }

    private static Renaming renaming(@Nullable String name, @Nullable String country) {
        CountryCode code = country == null ? null : new CountryCode(country);
        return new Renaming(name, null, null, code, on("1991"), List.of(), null);
    }

    private RecordDelegationVisit record(PartnerId... partners) {
        return new RecordDelegationVisit(visit, Wuhan.visit(on("2016-05"), partners));
    }

    @Test
    void a_renamed_place_bears_its_old_names_and_the_new_one() {
        accepted(register(partner, "UA", "old " + partner));
        accepted(rename("new " + partner, null));
        assertThat(refused(register(other, "UA", "old " + partner)))
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "old " + partner, partner));
        assertThat(refused(register(other, "UA", "NEW " + partner)))
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "NEW " + partner, partner));
        accepted(register(other, "UA", "third " + partner));
        assertThat(refused(rename("third " + partner, null)))
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "third " + partner, other));
        assertThat(journal.reservedBy(partner.value())).hasSize(2);
    }

    @Test
    void in_another_country_all_its_names_are_its_own_too() {
        accepted(register(partner, "UA", "name " + partner, "alias " + partner));
        accepted(register(other, "RU", "alias " + partner));
        assertThat(refused(rename(null, "RU")))
                .isEqualTo(new PartnerRefusal.NameTaken("countryCode", "alias " + partner, other));
        accepted(rename(null, "BY"));
        assertThat(refused(register(third, "BY", "name " + partner))).isInstanceOf(PartnerRefusal.NameTaken.class);
        assertThat(refused(register(third, "UA", "name " + partner))).isInstanceOf(PartnerRefusal.NameTaken.class);
        assertThat(journal.reservedBy(partner.value())).hasSize(4);
    }

    @Test
    void a_corrected_or_retracted_renaming_gives_back_what_is_not_borne() {
        accepted(register(partner, "UA", "old " + partner));
        accepted(rename("wrong " + partner, null));
        accepted(new CorrectPartnerRenaming(partner, 1L, renaming("new " + partner, null), "misread"));
        accepted(register(other, "UA", "wrong " + partner));
        accepted(new RetractPartnerRenaming(partner, 1L, "never"));
        accepted(register(third, "UA", "new " + partner));
        assertThat(journal.reservedBy(partner.value())).hasSize(1);
    }

    @Test
    void whoever_names_one_that_was_given_up_is_told_which_to_use() {
        accepted(register(partner, "JP", "name " + partner));
        accepted(register(other, "JP", "other " + partner));
        accepted(record(partner));
        Answer merged = accepted(new MergePartners(partner, other, "recorded twice"));
        assertThat(merged.events()).containsExactly("amity.PartnerMerged");
        assertThat(journal.eventsOf(other.stream())).containsExactly("amity.PartnerRegistered", "amity.PartnerTookIn");

        assertThat(refused(new RecordDelegationVisit(new VisitId(visit + "-2"), Wuhan.visit(on("2016"), partner))))
                .isEqualTo(new PartnerRefusal.Merged(Rule.NAMES_PARTNERS, "partnerIds", partner, other));
        Recipient recipient = new Recipient(RecipientKind.PARTNER, null, partner, null);
        assertThat(refused(new AwardHonor(
                        new HonorId("h-" + partner), new Award("honor", null, recipient, on("2016"), null), null)))
                .isEqualTo(new PartnerRefusal.Merged(Rule.HONOR_ONCE, "recipient.partnerId", partner, other));
        assertThat(refused(new SignFriendship(partner, Tier.SISTER_CITY, null)))
                .isEqualTo(new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "partnerId", partner, other));
        assertThat(refused(register(third, "JP", "name " + partner)))
                .as("its names lead to the one that stays")
                .isEqualTo(new PartnerRefusal.NameTaken("nameEn", "name " + partner, other));
        assertThat(refused(new CorrectDelegationVisit(visit, Wuhan.visit(on("2016-06"), partner), "misread")))
                .isEqualTo(new PartnerRefusal.Merged(Rule.NAMES_PARTNERS, "partnerIds", partner, other));
        accepted(new CorrectDelegationVisit(visit, Wuhan.visit(on("2016-06"), other), "misread"));
        assertThat(refused(new RetractPartner(other, "why")))
                .isEqualTo(new PartnerRefusal.Referenced(other, partner.stream()));
    }

    @Test
    void of_several_merges_the_last_that_stays_is_named() {
        accepted(register(partner, "JP", "name " + partner));
        accepted(register(other, "JP", "other " + partner));
        accepted(register(third, "JP", "third " + partner));
        accepted(new MergePartners(partner, other, "recorded twice"));
        accepted(new MergePartners(other, third, "recorded twice"));
        assertThat(refused(record(partner)))
                .isEqualTo(new PartnerRefusal.Merged(Rule.NAMES_PARTNERS, "partnerIds", partner, third));
        assertThat(refused(new SignFriendship(partner, Tier.SISTER_CITY, null)))
                .isEqualTo(new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "partnerId", partner, third));
        assertThat(refused(new MergePartners(third, partner, "why")))
                .isEqualTo(new PartnerRefusal.Merged(Rule.ONE_FRIENDSHIP, "into", partner, third));
        accepted(new RetractPartnerMerge(partner, "two places"));
        accepted(record(partner));
        accepted(new MergePartners(third, partner, "the other way round"));
        assertThat(journal.eventsOf(other.stream())).endsWith("amity.PartnerMerged", "amity.PartnerTakingInRetracted");
    }

    @Test
    void what_is_recorded_before_and_comes_again_is_answered_as_the_first_time() {
        accepted(register(partner, "JP", "name " + partner));
        accepted(register(other, "JP", "other " + partner));
        Provenance once = anew();
        Answer first = desk.submit(record(partner), once);
        Provenance mergedOnce = anew();
        MergePartners merge = new MergePartners(partner, other, "recorded twice");
        Answer merged = desk.submit(merge, mergedOnce);
        journal.loseReceipt(once.commandId());
        journal.loseReceipt(mergedOnce.commandId());
        assertThat(desk.submit(record(partner), once).events()).isEqualTo(first.events());
        assertThat(desk.submit(merge, mergedOnce)).isEqualTo(merged.again());
        assertThat(journal.eventsOf(other.stream())).hasSize(2);
    }
}
