package amity.message.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfDateTest {

    @ParameterizedTest(name = "{0} means {1} to {2}")
    @CsvSource(
            nullValues = "open",
            value = {
                "1979-09-07, 1979-09-07, 1979-09-07",
                "1990-10, 1990-10-01, 1990-10-31",
                "1984-02, 1984-02-01, 1984-02-29",
                "1984, 1984-01-01, 1984-12-31",
                "1984~, 1984-01-01, 1984-12-31",
                "2016?, 2016-01-01, 2016-12-31",
                "2015-08-06?, 2015-08-06, 2015-08-06",
                "2001-02~, 2001-02-01, 2001-02-28",
                "2016%, 2016-01-01, 2016-12-31",
                "2007/2009, 2007-01-01, 2009-12-31",
                "1974/1979, 1974-01-01, 1979-12-31",
                "2010-09-07/2010-09-09, 2010-09-07, 2010-09-09",
                "2015-07/2015-12, 2015-07-01, 2015-12-31",
                "2008/.., 2008-01-01, open",
                "../2010, open, 2010-12-31",
                "1984~/2004-06, 1984-01-01, 2004-06-30",
                "0000, 0000-01-01, 0000-12-31",
                "9999-12-31, 9999-12-31, 9999-12-31",
            })
    void everyFormHasAnEarliestAndALatestDay(String text, @Nullable LocalDate earliest, @Nullable LocalDate latest) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.earliest().orElse(null)).isEqualTo(earliest);
        assertThat(date.latest().orElse(null)).isEqualTo(latest);
        assertThat(date).hasToString(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "1982-9",
                "82-09-07",
                "1982/",
                "/1982",
                "../..",
                "1982-09-07T00:00",
                "1982-09-07 ",
                "-1982",
                "+1982",
                "1982~~",
                "19８2",
                "1982-09-07/1982-09-08/1982-09-09",
                "198X",
                "1982-21-01x",
                "1982?~",
                "about 1982",
                "../..?",
                "..",
                "1982/..?",
                "１９８２"
            })
    void whatIsNotOfTheSubsetIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> EdtfDate.of(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date-malformed"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1982-13", "1982-00", "1983-02-29", "1982-04-31", "2008/2009-02-30", "2001-21"})
    void whatNoCalendarHasIsRefused(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> EdtfDate.of(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date-not-in-calendar"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2009/2007", "2016-12-31/2016-12-30", "1984-02/1984-01-31"})
    void anIntervalDoesNotEndBeforeItStarts(String text) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(() -> EdtfDate.of(text))
                .satisfies(refused -> assertThat(refused.code()).isEqualTo("date-ends-before-start"));
    }

    @Test
    void anIntervalWhoseVagueEndsMayFitIsAccepted() {
        assertThat(EdtfDate.of("1984-06/1984").latest()).contains(LocalDate.of(1984, 12, 31));
    }

    @ParameterizedTest(name = "{0} is from {1} to {2}")
    @CsvSource(
            nullValues = "none",
            value = {
                "1974/1979, 1974, 1979",
                "1984~/2004-06?, 1984~, 2004-06?",
                "2010-09-07/2010-09-09%, 2010-09-07, 2010-09-09%",
                "2008/.., 2008, none",
                "2008?/.., 2008?, none",
                "../2010, none, 2010",
                "1984~, 1984~, none",
                "1979-09-07, 1979-09-07, none",
            })
    void aSpanHasAStartAndAnEndWithWhatQualifiesThem(String text, @Nullable String start, @Nullable String end) {
        EdtfDate date = EdtfDate.of(text);

        assertThat(date.start().map(EdtfDate::toString).orElse(null)).isEqualTo(start);
        assertThat(date.end().map(EdtfDate::toString).orElse(null)).isEqualTo(end);
    }

    @Test
    void qualifiersSayHowSureTheFactIs() {
        assertThat(EdtfDate.of("1984~").approximate()).isTrue();
        assertThat(EdtfDate.of("1984~").uncertain()).isFalse();
        assertThat(EdtfDate.of("2016?").uncertain()).isTrue();
        assertThat(EdtfDate.of("2016%").approximate()).isTrue();
        assertThat(EdtfDate.of("2016%").uncertain()).isTrue();
        assertThat(EdtfDate.of("2007/2009?").uncertain()).isTrue();
        assertThat(EdtfDate.of("1979-09-07").uncertain()).isFalse();
    }

    @Test
    void aDateReachesBeyondADayOnlyIfOneOfItsEndsCertainlyDoes() {
        LocalDate today = LocalDate.of(2026, 11, 23);

        assertThat(EdtfDate.of("2026-11-24").reachesBeyond(today)).isTrue();
        assertThat(EdtfDate.of("2026-12").reachesBeyond(today)).isTrue();
        assertThat(EdtfDate.of("2026-11-20/2026-12-05").reachesBeyond(today)).isTrue();
        assertThat(EdtfDate.of("../2027").reachesBeyond(today)).isTrue();
        assertThat(EdtfDate.of("2026").reachesBeyond(today)).isFalse();
        assertThat(EdtfDate.of("2026-11").reachesBeyond(today)).isFalse();
        assertThat(EdtfDate.of("2026-11-23").reachesBeyond(today)).isFalse();
        assertThat(EdtfDate.of("2008/..").reachesBeyond(today)).isFalse();
    }

    @Test
    void aDateIsCertainlyBeforeADayOnlyIfItsLatestDayIs() {
        LocalDate signing = LocalDate.of(1982, 9, 17);

        assertThat(EdtfDate.of("1982-08").certainlyBefore(signing)).isTrue();
        assertThat(EdtfDate.of("1982-09").certainlyBefore(signing)).isFalse();
        assertThat(EdtfDate.of("1980/..").certainlyBefore(signing)).isFalse();
    }

    @Test
    void aDateCertainlyPrecedesAnotherOnlyIfItsLatestDayComesBeforeTheFirstOfTheOther() {
        EdtfDate month = EdtfDate.of("1982-09");
        assertThat(EdtfDate.of("1982-08").certainlyPrecedes(month)).isTrue();
        assertThat(EdtfDate.of("1979/1982-08").certainlyPrecedes(month)).isTrue();
        assertThat(EdtfDate.of("1982").certainlyPrecedes(month)).isFalse();
        assertThat(month.certainlyPrecedes(month)).isFalse();
        assertThat(EdtfDate.of("1980/..").certainlyPrecedes(month)).isFalse();
        assertThat(EdtfDate.of("1980").certainlyPrecedes(EdtfDate.of("../1982")))
                .isFalse();
        assertThat(EdtfDate.of("1980").certainlyPrecedes(null)).isFalse();
    }

    @Test
    void noTextWhateverMakesItFailInAnotherWay() {
        long seed = 19790907L;
        Random random = new Random(seed);
        String alphabet = "0123456789-/.~?%X ";
        for (int i = 0; i < 20_000; i++) {
            String text = random.ints(random.nextInt(14), 0, alphabet.length())
                    .collect(StringBuilder::new, (b, c) -> b.append(alphabet.charAt(c)), StringBuilder::append)
                    .toString();
            try {
                EdtfDate date = EdtfDate.of(text);
                assertThat(date.earliest().isPresent() || date.latest().isPresent())
                        .as("seed %s, text '%s'", seed, text)
                        .isTrue();
            } catch (InvalidValue refused) {
                assertThat(refused.code()).startsWith("date-");
            }
        }
    }
}
