package amity.command.desk;

import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.on;
import static amity.command.testing.Wuhan.provenance;
import static amity.command.testing.Wuhan.registerOita;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.testing.RecordCommands;
import amity.command.testing.Wuhan;
import amity.command.testing.WuhanRecords;
import amity.message.AmityCommand;
import amity.message.Content;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.HonorCommand;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.PartnerCommand;
import amity.message.partner.RenewFriendship;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordCommand;
import amity.message.record.RecordKind;
import amity.message.store.Json;
import amity.message.value.HonorId;
import amity.message.value.RecordId;
import amity.message.value.Sha256;
import amity.message.value.VisitId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.VisitCommand;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.node.ObjectNode;

class FlatFormTest {

    private static final Award AWARD =
            new Award("黄鹤友谊奖", null, new Recipient(RecipientKind.PERSON, "釘宮磐", OITA, null), on("2016"), null);

    private static Stream<AmityCommand> ofRecords(RecordKind kind) {
        RecordId id = new RecordId("A-1");
        var content = WuhanRecords.content(kind, on("2006"), List.of(WuhanRecords.alternative("2007")), OITA);
        return Stream.concat(
                Stream.of(
                        RecordCommands.state(kind, id, content),
                        RecordCommands.correct(kind, id, content, "misread"),
                        RecordCommands.retract(kind, id, "never")),
                RecordCommands.steps(kind, id, on("2007"), on("2030"), "so it was").stream());
    }

    static Stream<AmityCommand> commands() {
        Stream<AmityCommand> others = Stream.of(
                registerOita(),
                new RenewFriendship(OITA, null),
                new RecordDelegationVisit(new VisitId("v-1"), Wuhan.visit(on("2016-05"), OITA)),
                new CorrectDelegationVisit(new VisitId("v-1"), Wuhan.visit(null, OITA), "misread"),
                new AwardHonor(new HonorId("h-1"), AWARD, null),
                new CorrectHonorAward(new HonorId("h-1"), AWARD, true, "misread"),
                new CorrectRecordStep(RecordKind.PROJECT, new RecordId("A-1"), 1L, on("2007"), null, "why", "misread"));
        return Stream.concat(others, Arrays.stream(RecordKind.values()).flatMap(FlatFormTest::ofRecords));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void what_is_made_flat_and_nested_again_is_the_same(AmityCommand command) {
        ObjectNode stated = FlatForm.of(command);
        assertThat(stated.propertyNames())
                .isSubsetOf(FlatForm.fields(command.getClass()).keySet());
        FlatForm.nest(command.getClass(), stated);
        assertThat((Object) Json.mapper().treeToValue(stated, command.getClass()))
                .isEqualTo(command);
    }

    static Stream<Class<?>> kinds() {
        return Stream.concat(
                Stream.of(PartnerCommand.class, VisitCommand.class, HonorCommand.class, RecordCommand.class)
                        .flatMap(FlatFormTest::records),
                Arrays.stream(RecordKind.values())
                        .flatMap(kind -> kind.messages().stream())
                        .filter(AmityCommand.class::isAssignableFrom));
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(FlatFormTest::records)
                : Stream.<Class<?>>of(type).filter(Class::isRecord);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void no_field_of_a_content_is_named_as_one_beside_it(Class<?> kind) {
        int fields = Arrays.stream(kind.getRecordComponents())
                .mapToInt(component -> Content.class.isAssignableFrom(component.getType())
                        ? component.getType().getRecordComponents().length
                        : 1)
                .sum();
        assertThat(FlatForm.fields(kind)).hasSize(fields).doesNotContainKeys("source", "note");
        assertThat(Arrays.stream(kind.getRecordComponents())
                        .filter(component -> Content.class.isAssignableFrom(component.getType())))
                .hasSizeLessThan(2);
    }

    /** Receipts outlive the program that wrote them: these texts are those of versions whose commands had no content. */
    @Test
    void a_command_has_the_fingerprint_that_it_always_had() {
        assertThat(Fingerprint.of(registerOita(), provenance("c-1"))).isEqualTo(Sha256.hex("""
                ["RegisterPartner",{"partnerId":"oita","nameEn":"Oita","nameZh":"大分","nameLocal":"大分市","countryCode":"JP",\
                "kind":"CITY","lat":33.2,"lon":131.6,"aliases":["Ōita","大分市"]},"li.zhi","wh-china.com",null]"""));
        RecordDelegationVisit visit = new RecordDelegationVisit(new VisitId("v-1"), Wuhan.visit(on("2016-05"), OITA));
        assertThat(Fingerprint.of(visit, provenance("c-1"))).isEqualTo(Sha256.hex("""
                ["RecordDelegationVisit",{"visitId":"v-1","direction":"INBOUND","partnerIds":["oita"],"date":"2016-05",\
                "level":"HEAD_OF_CITY","headcount":12,"headcountQualifier":"OVER","headOfDelegation":"釘宮磐",\
                "purpose":"结好周年","purposeEn":"anniversary"},"li.zhi","wh-china.com",null]"""));
        AwardHonor award = new AwardHonor(new HonorId("h-1"), AWARD, true);
        assertThat(Fingerprint.of(award, provenance("c-1"))).isEqualTo(Sha256.hex("""
                ["AwardHonor",{"honorId":"h-1","honor":"黄鹤友谊奖","recipient":{"kind":"PERSON","name":"釘宮磐",\
                "partnerId":"oita"},"date":"2016","allowRepeat":true},"li.zhi","wh-china.com",null]"""));
    }
}
