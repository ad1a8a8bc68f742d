package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.KnownAt;
import amity.platform.home.HomeCity;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The ledger has 412 entries; those up to no. 370 were recorded on 20 November at 11:18 in the home city. */
class KnowledgeReaderTest {

    private final KnowledgeReader reader = new KnowledgeReader(
            new StubJournal(), new HomeCity("wuhan", "Wuhan", "武汉", "CN", 30.6, 114.3, ZoneId.of("Asia/Shanghai")));

    private Knowledge read(@Nullable String moment) {
        return reader.read(moment, null);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " ", "now"})
    void whereNothingIsAskedItIsNow(@Nullable String moment) {
        assertThat(read(moment)).isEqualTo(Knowledge.NOW);
        assertThat(reader.read(moment, " ")).isEqualTo(Knowledge.NOW);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T11:18", "2026-11-20 11:18", "2026-11-20T11:18:00"})
    void aMomentIsReadByTheClockOfTheHomeCity(String moment) {
        Knowledge known = read(moment);

        assertThat(known.at()).isEqualTo(KnownAt.instant(Instant.parse("2026-11-20T03:18:00Z")));
        assertThat(known.position()).isEqualTo(370);
        assertThat(known.written()).isEqualTo(moment.replace(' ', 'T'));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20T03:17:59Z", "2026-11-20T04:17:59+01:00[Europe/Berlin]"})
    void aMomentWithAZoneIsThatMoment(String moment) {
        assertThat(read(moment).position()).isEqualTo(100);
        assertThat(read(moment).written()).isEqualTo("2026-11-20T03:17:59Z");
    }

    @ParameterizedTest
    @CsvSource({"@370,", ",370", ",@370", "2026-11-02T09:00,370"})
    void anEntryIsTheMorePrecise(@Nullable String moment, @Nullable String entry) {
        Knowledge known = reader.read(moment, entry);

        assertThat(known.at()).isEqualTo(KnownAt.position(370));
        assertThat(known.moment()).isEqualTo("2026-11-20T03:18:00Z");
        assertThat(known.written()).isEqualTo("@370");
    }

    @Test
    void beforeTheFirstEntryNothingWasKnown() {
        assertThat(read("@0").isBeforeAll()).isTrue();
        assertThat(read("2020-01-01T00:00").isBeforeAll()).isTrue();
        assertThat(read("@1").isBeforeAll()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "2026-11-20",
                "2026-13-20T11:18",
                "2026-11-20T25:00",
                "2026-02-29T10:00",
                "<b>",
                "-999999999-01-01T00:00:00Z",
                "+999999999-01-01T00:00:00Z",
                "0000-01-01T00:00"
            })
    void whatIsNoMomentShowsWhatIsKnownNow(String moment) {
        Knowledge known = read(moment);

        assertThat(known.problem()).isEqualTo("known.malformed");
        assertThat(known.isNow()).isTrue();
    }

    @Test
    void nobodyKnowsWhatWillBeKnown() {
        assertThat(read("2026-11-23T10:00").problem()).isNull();
        assertThat(read("2026-11-23T10:01").problem()).isEqualTo("known.future");
        assertThat(read("@413").problem()).isEqualTo("known.entry-future");
        assertThat(read("@413").position()).as("the last there is").isEqualTo(412);
        assertThat(reader.read(null, "4e2").problem()).isEqualTo("known.entry-malformed");
        assertThat(reader.read(null, "9".repeat(19)).problem()).isEqualTo("known.entry-malformed");
    }
}
