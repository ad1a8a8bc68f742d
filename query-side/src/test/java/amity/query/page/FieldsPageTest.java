package amity.query.page;

import static amity.query.page.SampleRecords.OITA;
import static amity.query.page.SampleRecords.agreement;
import static amity.query.page.SampleRecords.personTimes;
import static amity.query.page.SampleRecords.training;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.network.NetworkTieType;
import amity.message.query.Anniversary;
import amity.message.query.Certainty;
import amity.message.query.RecordStatus;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The eight fields of work, and the anniversaries that one of them counts. */
class FieldsPageTest extends PageTest {

    @BeforeEach
    void onePartner() {
        ledger.places.add(OITA);
    }

    private static Anniversary anniversary(int years, String signed, Certainty certainty) {
        EdtfDate date = EdtfDate.of(signed);
        return new Anniversary(
                new PartnerId("oita"),
                OITA.names(),
                new CountryCode("JP"),
                Tier.SISTER_CITY,
                years,
                date,
                date.earliest().map(day -> day.plusYears(years)).orElse(LocalDate.MIN),
                date.latest().map(day -> day.plusYears(years)).orElse(LocalDate.MAX),
                certainty);
    }

    @Test
    void everyFieldIsThereBeforeAnythingIsOnRecord() {
        for (Field field : Field.values()) {
            assertThat(in("en").text("/fields", "field-" + field.key())).contains("Nothing on record yet.");
            assertThat(in("zh").text("/fields", "field-" + field.key())).contains("尚无登记。");
        }
        assertThat(in("en").html("/fields")).contains("id=\"place-fields\" href=\"/fields\" aria-current=\"page\"");
    }

    @Test
    void countsWhatIsOnRecordAndLeadsToIt() {
        ledger.ties.add(Tie.sisterSince(OITA, "1979-09-07"));
        ledger.visits.add(new StubLedger.Visit(Direction.INBOUND, null, EdtfDate.of("2016-05-01")));
        records.entries.add(agreement("A1", "2013-10-25", RecordStatus.IN_FORCE, Certainty.CERTAIN));
        records.entries.add(agreement("A2", null, RecordStatus.ENDED, Certainty.POSSIBLE));
        records.entries.add(training("T1", "2008", personTimes(12), true));
        records.next.add(anniversary(50, "1979-09-07", Certainty.CERTAIN));

        assertThat(in("en").text("/fields", "field-high-level"))
                .contains("3 High-level contacts")
                .contains("Delegation visits 1 2016 delegations: 1")
                .contains("Agreements 1 (+1 possible) In force: 1 25 October 2013 Record A1");
        assertThat(in("en").text("/fields", "field-international"))
                .contains("Friendships in force 1 7 September 1979 Oita");
        assertThat(in("en").text("/fields", "field-talent")).contains("Trainings 0 every year: 1 2008 Record T1");
        assertThat(in("en").text("/fields", "field-civic"))
                .contains("Anniversaries within two years 1 7 September 2029 Oita , 50 years");
        assertThat(in("zh").text("/fields", "field-high-level")).contains("协议 1（可能另有 1） 有效：1 2013年10月25日 记录A1");
        assertThat(in("en").html("/fields?asOf=2020-01-01&knownAt=@370"))
                .contains("href=\"/records/agreements/A1?asOf=2020-01-01&amp;knownAt=@370\"")
                .contains("href=\"/records/network-ties?asOf=2020-01-01&amp;knownAt=@370&amp;type=SPILL_OVER\"")
                .contains("href=\"/?asOf=2020-01-01&amp;knownAt=@370#roster\"")
                .contains("href=\"/anniversaries?asOf=2020-01-01&amp;knownAt=@370\"");
    }

    @Test
    void everyKindOfRecordBelongsToAField() {
        String page = in("en").html("/fields");

        assertThat(RecordsPageTest.kinds()).allMatch(kind -> page.contains("href=\"/records/" + kind));
        assertThat(Arrays.stream(NetworkTieType.values())).allMatch(type -> page.contains("network-ties?type=" + type));
    }

    @Test
    void anniversariesAreAsPreciseAsTheSigning() {
        records.next.add(anniversary(50, "1979-09-07", Certainty.CERTAIN));
        records.next.add(anniversary(40, "1987-10", Certainty.CERTAIN));
        records.past.add(anniversary(20, "2005", Certainty.POSSIBLE));
        records.undated.add(new PartnerId("oita"));

        assertThat(in("en").text("/anniversaries", "next"))
                .contains("up to 23 November 2028")
                .contains("7 September 2029 50 years Oita 大分 · Japan Sister city 7 September 1979")
                .contains("October 2027 Day not known 40 years");
        assertThat(in("en").text("/anniversaries", "past"))
                .contains("from 23 November 2024 on", "2025 Day not known Possible 20 years");
        assertThat(in("en").text("/anniversaries", "undated")).contains("Nothing can be told of these: Oita");
        assertThat(in("zh").text("/anniversaries", "next")).contains("2027年10月 具体日期不详 40 周年 大分");
        assertThat(in("en").html("/anniversaries?asOf=2020-01-01")).contains("href=\"/partners/oita?asOf=2020-01-01\"");
    }

    @Test
    void noAnniversaryIsSaidToo() {
        assertThat(in("en").text("/anniversaries", "next")).contains("None in this time.");
        assertThat(in("en").html("/anniversaries")).doesNotContain("id=\"undated\"");
    }
}
