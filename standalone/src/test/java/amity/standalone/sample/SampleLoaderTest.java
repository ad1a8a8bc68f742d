package amity.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.honor.AwardHonor;
import amity.message.honor.RecipientKind;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.RegisterPartner;
import amity.message.partner.SignFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Qualifier;
import amity.message.value.Tier;
import amity.message.visit.RecordDelegationVisit;
import amity.platform.home.HomeCity;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** On the real files. */
class SampleLoaderTest {

    private static final HomeCity WUHAN =
            new HomeCity("wuhan", "Wuhan", "武汉", "CN", 30.58333, 114.26667, ZoneId.of("Asia/Shanghai"));

    private static final Pattern LINE = Pattern.compile(
            "(\\S+\\.csv) +(\\d+) rows = (\\d+) loaded \\+ (\\d+) there already \\+ (\\d+) refused \\+ (\\d+) not loaded");

    private final RecordingDesk desk = new RecordingDesk();
    private String report = "";

    @BeforeEach
    void load() {
        report = load(desk);
    }

    @Test
    void everyPlaceButTheHomeCityBecomesAPartner() {
        List<RegisterPartner> partners = desk.commands(RegisterPartner.class);
        assertThat(partners)
                .hasSize(59)
                .noneMatch(partner -> partner.partnerId().value().equals("wuhan"));
        assertThat(partners)
                .filteredOn(partner -> partner.partnerId().value().equals("essonne"))
                .singleElement()
                .satisfies(essonne -> {
                    assertThat(essonne.kind()).isEqualTo(PartnerKind.DEPARTMENT);
                    assertThat(essonne.nameZh()).isEqualTo("埃松省");
                    assertThat(essonne.aliases()).containsExactly("埃松");
                });
        assertThat(partners)
                .filteredOn(partner -> partner.partnerId().value().equals("christchurch"))
                .singleElement()
                .satisfies(city -> assertThat(city.aliases()).containsExactly("克莱斯特彻奇", "基督城市", "Ōtautahi"));
    }

    @Test
    void aRaisedTieIsOneTieThatIsUpgraded() {
        assertThat(desk.commands(UpgradeFriendship.class))
                .extracting(upgrade -> upgrade.partnerId().value(), UpgradeFriendship::date)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("chalkida", EdtfDate.of("2017?")),
                        org.assertj.core.groups.Tuple.tuple("swansea", EdtfDate.of("2018-01-31")),
                        org.assertj.core.groups.Tuple.tuple("entebbe", EdtfDate.of("2018-04")),
                        org.assertj.core.groups.Tuple.tuple("bangkok", EdtfDate.of("2018-11-16")));
        assertThat(changesOf("bangkok"))
                .containsExactly(
                        new SignFriendship(
                                new PartnerId("bangkok"), Tier.FRIENDLY_EXCHANGE_CITY, EdtfDate.of("2013-11-21")),
                        new UpgradeFriendship(new PartnerId("bangkok"), Tier.SISTER_CITY, EdtfDate.of("2018-11-16")));
        assertThat(desk.commands(SignFriendship.class)).hasSize(41);
    }

    @Test
    void onlyWhatHasAnEndIsTerminated() {
        assertThat(desk.commands(TerminateFriendship.class)).singleElement().satisfies(end -> {
            assertThat(end.partnerId().value()).isEqualTo("arnhem");
            assertThat(end.date()).isEqualTo(EdtfDate.of("2021-07-21"));
            assertThat(end.reason()).startsWith("terminated by partner");
        });
        assertThat(changesOf("borlange")).hasSize(1);
        assertThat(desk.provenance("sample-R015").note()).contains("phase-out decided 2019-10");
    }

    @Test
    void anUnknownDateStaysUnknownAndOtherDatesAreNoted() {
        assertThat(changesOf("suwon"))
                .containsExactly(new SignFriendship(new PartnerId("suwon"), Tier.FRIENDLY_EXCHANGE_CITY, null));
        assertThat(desk.provenance("sample-R008").note()).contains("other dates in sources: 1994|1996");
    }

    @Test
    void aVisitKeepsItsNumbersAsTheyAreMeant() {
        assertThat(desk.commands(RecordDelegationVisit.class)).hasSize(65);
        RecordDelegationVisit christchurch = visit("A158");
        assertThat(christchurch.direction()).isEqualTo(Direction.INBOUND);
        assertThat(christchurch.level()).isEqualTo(Level.HEAD_OF_CITY);
        assertThat(christchurch.headcount()).isEqualTo(50);
        assertThat(christchurch.headcountQualifier()).isEqualTo(Qualifier.ABOUT);
        assertThat(christchurch.purpose()).isEqualTo("基督城市长穆尔访汉");
        assertThat(visit("A155").headcount()).isNull();
        assertThat(visit("A155").headcountQualifier()).isNull();
        assertThat(visit("A154").level()).isEqualTo(Level.STATE_LEADER);
        assertThat(visit("A201").partnerIds()).containsExactly(new PartnerId("paris"), new PartnerId("entebbe"));
        assertThat(desk.provenance("sample-A217").note()).contains("confidence: month unknown");
    }

    @Test
    void anAwardGoesToItsRecipients() {
        List<AwardHonor> awards = desk.commands(AwardHonor.class);
        assertThat(awards).hasSize(14);
        assertThat(awards)
                .filteredOn(award -> award.honorId().value().startsWith("A003-"))
                .extracting(award -> String.valueOf(award.recipient().partnerId()))
                .containsExactlyInAnyOrder("arnhem", "borlange", "oita");
        assertThat(award("A112").recipient().size()).isEqualTo(12);
        assertThat(award("A114").recipient().size()).isEqualTo(11);
        assertThat(award("A002").recipient().kind()).isEqualTo(RecipientKind.HOME_CITY);
        assertThat(award("A109").recipient().name()).isEqualTo("格里希 (Werner Gerich)");
        assertThat(award("A109").date()).isEqualTo(EdtfDate.of("1985"));
    }

    @Test
    void everyFactHasItsSourceAndAnIdOfItsOwn() {
        assertThat(desk.stated).allSatisfy(stated -> {
            assertThat(stated.provenance().source()).isNotBlank();
            assertThat(stated.provenance().actor()).isEqualTo("sample");
        });
        assertThat(desk.stated)
                .extracting(stated -> stated.provenance().commandId())
                .doesNotHaveDuplicates();
    }

    @Test
    void theCountsAddUpToTheRowsOfEveryFile() {
        Matcher line = LINE.matcher(report);
        int files = 0;
        while (line.find()) {
            int sum = Stream.of(3, 4, 5, 6)
                    .mapToInt(group -> Integer.parseInt(line.group(group)))
                    .sum();
            assertThat(sum).as(line.group()).isEqualTo(Integer.parseInt(line.group(2)));
            files++;
        }
        assertThat(files).isEqualTo(4);
        assertThat(report)
                .contains("cities.csv              60 rows = 59 loaded + 0 there already + 0 refused + 1 not loaded")
                .contains("relationships.csv       45 rows = 45 loaded + 0 there already + 0 refused + 0 not loaded")
                .contains("activities.csv         219 rows = 77 loaded + 0 there already + 0 refused + 142 not loaded")
                .contains("published-figures.csv   55 rows = 0 loaded + 0 there already + 0 refused + 55 not loaded")
                .contains("not loaded:   3 visits that name no partner (rule 4)")
                .contains("not loaded:   1 honors founded, not awarded: there is no recipient")
                .contains("claims (TOTAL or RECURRING)")
                .contains("kinds not yet recordable: PROJECT");
    }

    @Test
    void aSecondLoadRecordsNothingTwice() {
        int before = desk.stated.size();
        String second = load(desk);
        assertThat(desk.stated).hasSize(before);
        assertThat(second).contains("219 rows = 0 loaded + 77 there already");
    }

    @Test
    void aRefusedRowIsNamedWithItsRefusal() {
        String refusing = load((command, provenance) -> provenance.commandId().equals("sample-A003-oita")
                ? new Outcome.Refused("rule-5: given twice")
                : new Outcome.Recorded(false));
        assertThat(refusing)
                .contains("76 loaded + 0 there already + 1 refused")
                .contains("refused: activities.csv, row A003: rule-5: given twice");
    }

    private static String load(FactDesk desk) {
        StringWriter out = new StringWriter();
        new SampleLoader(desk, WUHAN).load(new PrintWriter(out));
        return out.toString();
    }

    private List<FriendshipCommand> changesOf(String partner) {
        return desk.commands(FriendshipCommand.class).stream()
                .filter(change -> change.partnerId().value().equals(partner))
                .toList();
    }

    private RecordDelegationVisit visit(String id) {
        return desk.commands(RecordDelegationVisit.class).stream()
                .filter(visit -> visit.visitId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private AwardHonor award(String id) {
        return desk.commands(AwardHonor.class).stream()
                .filter(award -> award.honorId().value().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
