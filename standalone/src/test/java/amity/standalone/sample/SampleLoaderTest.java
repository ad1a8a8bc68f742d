package amity.standalone.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.RecipientKind;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.PartnerCommand;
import amity.message.partner.RegisterPartner;
import amity.message.partner.SignFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.PartnerKind;
import amity.message.value.Qualifier;
import amity.message.value.Tier;
import amity.message.visit.DelegationVisit;
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
                    assertThat(essonne.details().kind()).isEqualTo(PartnerKind.DEPARTMENT);
                    assertThat(essonne.details().nameZh()).isEqualTo("埃松省");
                    assertThat(essonne.details().aliases()).containsExactly("埃松");
                });
        assertThat(partners)
                .filteredOn(partner -> partner.partnerId().value().equals("christchurch"))
                .singleElement()
                .satisfies(city -> assertThat(city.details().aliases()).containsExactly("克莱斯特彻奇", "基督城市", "Ōtautahi"));
    }

    @Test
    void aRaisedTieIsOneTieThatIsUpgraded() {
        assertThat(desk.commands(UpgradeFriendship.class))
                .extracting(upgrade -> upgrade.partnerId().value(), UpgradeFriendship::date)
                .containsExactlyInAnyOrder(
                        tuple("chalkida", EdtfDate.of("2017?")),
                        tuple("swansea", EdtfDate.of("2018-01-31")),
                        tuple("entebbe", EdtfDate.of("2018-04")),
                        tuple("bangkok", EdtfDate.of("2018-11-16")));
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
    void anUnknownDateStaysUnknownAndOtherDatesStandBesideTheOneBelieved() {
        assertThat(changesOf("suwon"))
                .containsExactly(new SignFriendship(new PartnerId("suwon"), Tier.FRIENDLY_EXCHANGE_CITY, null));
        assertThat(changesOf("sydney"))
                .singleElement()
                .satisfies(signing -> assertThat(signing.alternatives())
                        .containsExactly(
                                new DateAlternative(EdtfDate.of("2014"), "szktgs.com/ennewsshow/1500.html", null)));
        assertThat(changesOf("manchester"))
                .singleElement()
                .satisfies(signing -> assertThat(signing.alternatives())
                        .containsExactly(new DateAlternative(
                                EdtfDate.of("1986-09-16"), "general knowledge, unverified", Confidence.UNVERIFIED)));
    }

    @Test
    void whatWasBelievedFirstIsCorrectedAtLastWithSourceAndReason() {
        assertThat(changesOf("gyor")).containsExactly(sister("gyor", "1994"));
        assertThat(changesOf("kopavogur")).containsExactly(sister("kopavogur", "2007-09-29"));
        assertThat(changesOf("pittsburgh")).containsExactly(sister("pittsburgh", "1982-09-17"));
        assertThat(desk.provenance("sample-R008").source()).isEqualTo("ispas-ev.de/?page_id=161");
        assertThat(desk.provenance("sample-R016").source())
                .isEqualTo("declaration signed in Kopavogur: visir.is/g/200770929034");
        assertThat(desk.provenance("sample-R002").source()).isEqualTo("ecjnews.com/PZBS/ECJ309/PZBS_160915_03.htm");

        List<CorrectFriendshipChange> corrections = desk.commands(CorrectFriendshipChange.class);
        assertThat(corrections)
                .extracting(correction -> correction.partnerId().value(), CorrectFriendshipChange::date)
                .containsExactlyInAnyOrder(
                        tuple("pittsburgh", EdtfDate.of("1982-09")),
                        tuple("gyor", EdtfDate.of("1995-10-30")),
                        tuple("kopavogur", EdtfDate.of("2008-04-26")));
        assertThat(corrections).allSatisfy(correction -> {
            assertThat(correction.tier()).isEqualTo(Tier.SISTER_CITY);
            assertThat(numberOfSigning(correction.partnerId())).isEqualTo(correction.change());
        });
        assertThat(desk.stated.subList(desk.stated.size() - 3, desk.stated.size()))
                .extracting(RecordingDesk.Stated::command)
                .containsExactlyElementsOf(corrections);
        assertThat(desk.provenance("sample-R008-corrected").source()).startsWith("wh-china.com");
        assertThat(corrections)
                .filteredOn(correction -> correction.partnerId().value().equals("gyor"))
                .singleElement()
                .satisfies(correction -> assertThat(correction.alternatives())
                        .extracting(DateAlternative::date, DateAlternative::source)
                        .containsExactly(
                                tuple(EdtfDate.of("1994"), "ispas-ev.de/?page_id=161"),
                                tuple(
                                        EdtfDate.of("1996"),
                                        "nacglobal.net/2011/12/oita-city-frendship-city-with-wuhan")));
    }

    private static SignFriendship sister(String partner, String date) {
        return new SignFriendship(new PartnerId(partner), Tier.SISTER_CITY, EdtfDate.of(date));
    }

    /** Counted as the command side counts: each command of a partner is one event of its stream. */
    private long numberOfSigning(PartnerId partner) {
        List<PartnerCommand> stream = desk.commands(PartnerCommand.class).stream()
                .filter(command -> command.partnerId().equals(partner))
                .toList();
        return stream.stream()
                .takeWhile(command -> !(command instanceof SignFriendship))
                .count();
    }

    @Test
    void aVisitKeepsItsNumbersAsTheyAreMeant() {
        assertThat(desk.commands(RecordDelegationVisit.class)).hasSize(65);
        DelegationVisit christchurch = visit("A158");
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
                .extracting(award -> String.valueOf(award.award().recipient().partnerId()))
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
        assertThat(second)
                .contains("219 rows = 0 loaded + 77 there already")
                .contains("45 rows = 0 loaded + 45 there already");
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

    @Test
    void aRowWhoseCorrectionIsRefusedIsNotLoaded() {
        String refusing = load((command, provenance) -> provenance.commandId().equals("sample-R008-corrected")
                ? new Outcome.Refused("rule-6: nothing would change")
                : new Outcome.Recorded(false));
        assertThat(refusing)
                .contains("44 loaded + 0 there already + 1 refused")
                .contains("refused: relationships.csv, row R008: rule-6: nothing would change");
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

    private DelegationVisit visit(String id) {
        return desk.commands(RecordDelegationVisit.class).stream()
                .filter(recorded -> recorded.visitId().value().equals(id))
                .map(RecordDelegationVisit::visit)
                .findFirst()
                .orElseThrow();
    }

    private Award award(String id) {
        return desk.commands(AwardHonor.class).stream()
                .filter(awarded -> awarded.honorId().value().equals(id))
                .map(AwardHonor::award)
                .findFirst()
                .orElseThrow();
    }
}
