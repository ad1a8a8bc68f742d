package amity.command.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.command.desk.CommandDesk;
import amity.command.intake.Desktop.Imported;
import amity.command.intake.file.BadFile;
import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Wuhan;
import amity.message.partner.SignFriendship;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = WebEnvironment.NONE)
class ImportTest {

    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Importer importer;
    private final CommandDesk desk;
    private final Journal journal;

    /** Makes the ids of each test its own: all share one ledger. */
    private final String own = "t" + NUMBER.incrementAndGet();

    @TempDir
    Path folder;

    ImportTest(@Autowired Importer importer, @Autowired CommandDesk desk, @Autowired JdbcClient jdbc) {
        this.importer = importer;
        this.desk = desk;
        this.journal = new Journal(jdbc);
    }

    @BeforeEach
    void aPartnerIsThere() {
        Imported registered = desktop()
                .file("partners.csv", "id,name_en,name_zh,country,kind,aliases", city("oita", "大分", "JP"))
                .imported();
        assertThat(registered.verdicts()).containsExactly("NEW");
    }

    private String city(String name, String zh, String country) {
        return own + name + "," + own + " " + name + "," + own + zh + "," + country + ",city," + own + name + " alias";
    }

    private Desktop desktop() {
        return new Desktop(folder, importer);
    }

    private Desktop visits(String... rows) {
        return desktop()
                .file(
                        "visits.csv",
                        Stream.concat(Stream.of("id,direction,partners,date,level,headcount"), Stream.of(rows))
                                .toArray(String[]::new));
    }

    @Test
    void aDryRunRecordsNothingAndKnowsWhatItsOwnRowsWouldDo() {
        long before = journal.events();
        Imported tried = desktop()
                .file("cities.csv", "id,name_en,name_zh,country,kind,aliases", city("gyor", "杰尔", "HU"))
                .file(
                        "friendships.csv",
                        "change,partner,tier,date",
                        "sign," + own + "gyor,sister city,1995-10-30",
                        "renew," + own + " GYŐR,,1994",
                        "续签," + own + "杰尔,,2005年10月")
                .file(
                        "visits.csv",
                        "id,direction,partners,date",
                        own + "V1,inbound," + own + "gyor,1999",
                        own + "V2,inbound," + own + "gyor,1991",
                        own + "V1,inbound," + own + "gyor,1999",
                        own + "V1,inbound," + own + "gyor,1998")
                .triedOut()
                .imported();
        assertThat(tried.end().result()).isEqualTo(ImportEnd.Result.CHECKED);
        assertThat(tried.verdicts())
                .containsExactly("NEW", "NEW", "REFUSED", "NEW", "NEW", "WARNING", "SAME", "REFUSED");
        assertThat(tried.line(2).getField("code")).isEqualTo("date-runs-backwards");
        assertThat(tried.line(5).getField("code")).isEqualTo("no-tie-at-date");
        assertThat(tried.line(7).getField("code")).isEqualTo("visit-already-recorded");
        assertThat(journal.events()).isEqualTo(before);
    }

    @Test
    void whatIsImportedIsRecordedOnceAndASecondTimeIsTheSame() {
        Desktop desktop =
                visits(own + "A,来访," + own + "oita,1979年9月7日,市长,12", own + "B,out," + own + " Oita,1990/10,,");
        Imported first = desktop.imported();
        assertThat(first.end().result()).isEqualTo(ImportEnd.Result.RECORDED);
        assertThat(first.verdicts()).containsExactly("WARNING", "WARNING");
        assertThat(first.line(0).getField("position")).isNotEmpty();
        long recorded = journal.events();
        assertThat(desktop.imported().verdicts()).containsExactly("SAME", "SAME");
        assertThat(journal.events()).isEqualTo(recorded);
        assertThat(journal.eventsOf("visit/" + own + "A")).containsExactly("amity.DelegationVisitRecorded");
    }

    @Test
    void oneRefusedRowStopsAllUnlessThatIsAccepted() {
        Desktop desktop = visits(own + "A,in," + own + "oita,1999,,", own + "B,in,nowhere,1999,,");
        long before = journal.events();
        Imported stopped = desktop.imported();
        assertThat(stopped.end().result()).isEqualTo(ImportEnd.Result.REFUSED);
        assertThat(stopped.verdicts()).containsExactly("WARNING", "REFUSED");
        assertThat(journal.events()).isEqualTo(before);
        Imported accepted = desktop.acceptingRefusals().imported();
        assertThat(accepted.verdicts()).containsExactly("WARNING", "REFUSED");
        assertThat(journal.eventsOf("visit/" + own + "A")).hasSize(1);
    }

    @Test
    void aRefusalNamesRowColumnRuleAndReasonInTheLanguageOfWhoImports() {
        Imported refused = visits(own + "A,in," + own + "oita,2999,,", own + "B,sideways," + own + "oita,1999,,x")
                .speaking(Locale.CHINESE)
                .triedOut()
                .imported();
        assertThat(refused.line(0).getFieldsAsMap())
                .containsEntry("file", "visits.csv")
                .containsEntry("row", "2")
                .containsEntry("key", own + "A")
                .containsEntry("code", "date-in-future")
                .containsEntry("rule", "rule-3")
                .containsEntry("column", "date");
        assertThat(refused.line(0).getField("message")).contains("今天");
        assertThat(refused.line(1).getFieldsAsMap())
                .containsEntry("column", "headcount")
                .containsEntry("row", "3");
    }

    @Test
    void otherContentUnderTheSameIdIsRefusedOrCorrectsWithAReason() {
        visits(own + "A,in," + own + "oita,1999,,").imported();
        Desktop changed = visits(own + "A,in," + own + "oita,1998,,");
        assertThat(changed.triedOut().imported().line(0).getField("code")).isEqualTo("visit-already-recorded");
        Desktop correcting = visits(own + "A,in," + own + "oita,1998,,").correcting("the minutes say 1998");
        assertThat(correcting.imported().verdicts()).containsExactly("CORRECTED");
        assertThat(correcting.imported().verdicts()).containsExactly("SAME");
        assertThat(journal.eventsOf("visit/" + own + "A"))
                .containsExactly("amity.DelegationVisitRecorded", "amity.DelegationVisitCorrected");
    }

    @Test
    void whatWasRecordedByOtherMeansIsTheSameToo() {
        desk.submitOnce(
                new SignFriendship(new PartnerId(own + "oita"), Tier.SISTER_CITY, EdtfDate.of("1979-09-07")),
                Wuhan.provenance(own));
        Imported again = desktop()
                .file("友城关系.csv", "城市,级别,结好日期", own + "大分,国际友好城市,1979.9.7")
                .imported();
        assertThat(again.verdicts()).containsExactly("SAME");
    }

    @Test
    void rowsWithoutIdsCountOnce() {
        Desktop desktop = desktop()
                .file(
                        "trainings.csv",
                        "type,direction,partners,title,people,unit,funds,currency",
                        "培训,出访," + own + "oita,园林培训,20,人次,\"2,000\",CNY");
        Imported first = desktop.imported();
        assertThat(first.verdicts()).containsExactly("NEW");
        assertThat(desktop.imported().verdicts()).containsExactly("SAME");
        assertThat(journal.eventsOf("training/" + first.line(0).getField("id"))).hasSize(1);
    }

    @Test
    void everyKindMayStandInOneFile() {
        Imported mixed = desktop()
                .file(
                        "everything.csv",
                        "kind,id,partner,name_en,name_zh,country,partner_kind,change,tier,date,direction,type,title,honor,recipient_kind",
                        "visit," + own + "V,\"" + own + "liege;" + own + "oita\",,,,,,,2013-11,inbound,,,,",
                        "partner," + own + "liege,," + own + " Liège," + own + "列日,BE,city,,,,,,,,",
                        "friendship,," + own + "liege,,,,,签约,sister city,2010,,,,,",
                        "agreement," + own + "G," + own + "liege,,,,,,,2012,,memorandum,备忘录,,",
                        "end-agreement," + own + "G,,,,,,,,2014,,,,,",
                        "honor," + own + "H," + own + "liege,,,,,,,2011,,,,友好奖,partner")
                .imported();
        assertThat(mixed.lines())
                .allSatisfy(line -> assertThat(line.getField("verdict"))
                        .as(line.getFields().toString())
                        .isIn("NEW", "WARNING"));
        assertThat(mixed.lines()).hasSize(6);
        assertThat(journal.eventsOf("agreement/" + own + "G"))
                .containsExactly("amity.AgreementRecorded", "amity.AgreementEnded");
    }

    @Test
    void anAmbiguousOrUnknownNameIsRefused() {
        Imported registered = desktop()
                .file(
                        "cities.csv",
                        "id,name_en,name_zh,country,kind",
                        own + "c1," + own + " Columbus," + own + "哥伦布,US,city",
                        own + "c2," + own + " Columbus," + own + "哥伦布,MX,city")
                .imported();
        assertThat(registered.verdicts()).containsExactly("NEW", "NEW");
        Imported tried = visits(own + "A,in," + own + "哥伦布,1999,,", own + "B,in,没有这个城市,1999,,")
                .triedOut()
                .imported();
        assertThat(tried.line(0).getField("code")).isEqualTo("partner-name-ambiguous");
        assertThat(tried.line(0).getField("message")).contains(own + "c1, " + own + "c2");
        assertThat(tried.line(1).getField("code")).isEqualTo("partner-name-unknown");
    }

    @Test
    void anImportStoppedInTheMiddleGoesOnWhenItIsStartedAgain() {
        String[] rows = IntStream.range(0, 5000)
                .mapToObj(i -> own + "M" + i + ",in," + own + "oita,2001,,")
                .toArray(String[]::new);
        Desktop desktop = visits(rows);
        Imported stopped = desktop.imported(new ImportProgress.Watch() {
            private boolean goOn = true;

            @Override
            public void at(ImportProgress now) {
                goOn = now.stage() != ImportProgress.Stage.RECORDING || now.done() < 2000;
            }

            @Override
            public boolean goesOn() {
                return goOn;
            }
        });
        assertThat(stopped.end().result()).isEqualTo(ImportEnd.Result.STOPPED);
        long half = stopped.end().tally().total();
        assertThat(half).isBetween(2000L, 4000L);
        long before = journal.events();
        Imported resumed = desktop.imported();
        assertThat(resumed.end().tally().of(Verdict.Kind.SAME)).isEqualTo(half);
        assertThat(resumed.end().tally().of(Verdict.Kind.WARNING)).isEqualTo(5000 - half);
        assertThat(journal.events()).isEqualTo(before + 5000 - half);
    }

    @Test
    void theEncodingOfAFileChangesNothing() {
        String[] lines = {
            "编号,方向,友城,日期,事由", own + "A,来访," + own + "大分,2001,基辅市长率团访汉", own + "B,来访," + own + "大分,2002,“访”"
        };
        for (Charset charset : new Charset[] {
            StandardCharsets.UTF_8, Charset.forName("GB18030"), Charset.forName("UTF-16"), StandardCharsets.UTF_8
        }) {
            Imported imported = desktop().file("团组.csv", charset, lines).imported();
            assertThat(imported.verdicts())
                    .as(charset.name())
                    .allMatch(verdict -> verdict.equals("WARNING") || verdict.equals("SAME"))
                    .hasSize(2);
        }
        assertThat(journal.eventsOf("visit/" + own + "A")).hasSize(1);
    }

    @Test
    void whatWouldBeAFormulaInTheResultIsText() {
        Imported tried = desktop()
                .file("visits.csv", "id,direction,partners", "=1+1,in," + own + "oita")
                .triedOut()
                .imported();
        assertThat(tried.line(0).getField("key")).isEqualTo("'=1+1");
    }

    @Test
    void aFileOfNoKnownKindIsRefusedWithTheKindsThereAre() {
        assertThatThrownBy(() -> desktop().file("data.csv", "a,b", "1,2").imported())
                .isInstanceOfSatisfying(BadFile.class, bad -> {
                    assertThat(bad.code()).isEqualTo("kind-missing");
                    assertThat(bad.arguments().getFirst().toString()).contains("visit", "network-tie", "friendship");
                });
        assertThatThrownBy(() -> desktop()
                        .file("data.csv", "id,wher,partners", "1,2,3")
                        .kind("团组")
                        .imported())
                .isInstanceOfSatisfying(BadFile.class, bad -> {
                    assertThat(bad.code()).isEqualTo("header-unknown");
                    assertThat(bad.arguments().getFirst()).isEqualTo("wher");
                    assertThat(bad.arguments().get(1).toString()).contains("headcount", "source");
                });
    }
}
