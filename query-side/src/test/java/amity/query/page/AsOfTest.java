package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AsOfTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @ValueSource(
            strings = {"1982-13-01", "2015-02-29", "1982", "1982-09", "0000-01-01", "+12345-01-01", "yesterday", "<b>"})
    void whatIsNoDayShowsTodayAndSaysSo(String written) {
        assertThat(AsOf.read(written, TODAY)).isEqualTo(new AsOf(TODAY, "as-of.malformed", written));
    }

    @Test
    void todayIsTheLastDay() {
        assertThat(AsOf.read("2026-11-23", TODAY).problem()).isNull();
        assertThat(AsOf.read("2026-11-24", TODAY)).isEqualTo(new AsOf(TODAY, "as-of.future", "2026-11-24"));
        assertThat(AsOf.read(" ", TODAY)).isEqualTo(new AsOf(TODAY, null, ""));
        assertThat(AsOf.read("1979-09-07", TODAY).day()).isEqualTo("1979-09-07");
    }

    @Test
    void aLongTextIsNotShownBackWhole() {
        assertThat(AsOf.read("x".repeat(5000), TODAY).written()).hasSize(21);
    }

    @ParameterizedTest
    @CsvSource({"2016, 2016-12-31", "2026, 2026-11-23", "2027, 2027-12-31", "abc, abc"})
    void aYearMeansItsLastDay(String year, String day) {
        assertThat(AsOf.endOfYear(year, TODAY)).isEqualTo(day);
    }
}
