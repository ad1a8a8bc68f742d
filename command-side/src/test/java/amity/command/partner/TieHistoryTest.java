package amity.command.partner;

import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.value.EdtfDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TieHistoryTest {

    @ParameterizedTest(name = "signed {0}, terminated {1}: may have held at {2}: {3}")
    @CsvSource(nullValues = "-", textBlock = """
                1979-09-07, open,       1979-09-06, false
                1979-09-07, open,       1979-09-07, true
                1979-09-07, open,       1979,       true
                1979-09-07, open,       1978/1980,  true
                1979-09-07, open,       ../1979-09-06, false
                1982-09,    open,       1982-09-01, true
                1982-09,    open,       1982-08-31, false
                -,          open,       1901,       true
                ../1990,    open,       1901,       true
                1999,       2021-07-21, 2021-07-20, true
                1999,       2021-07-21, 2021-07-21, false
                1999,       2021-07-21, 2021,       true
                1999,       2021-07-21, 2021-07-21/.., false
                1999,       2021,       2021-12-30, true
                1999,       2021,       2021-12-31, false
                1999,       -,          2026,       true
                1999,       2019/..,    2026,       true
                """)
    void a_tie_may_hold_from_its_earliest_start_to_before_its_latest_end(
            @Nullable String signed, @Nullable String terminated, String at, boolean expected) {
        TieHistory ties = TieHistory.NONE.signed(date(signed));
        TieHistory history = "open".equals(terminated) ? ties : ties.terminated(date(terminated));
        assertThat(history.mayHoldAt(on(at))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "two ties, 1979-1985 and 1990 on: {0} {1}")
    @CsvSource({"1978, false", "1980, true", "1987, false", "1987/1991, true", "1991, true"})
    void between_two_ties_there_is_none(String at, boolean expected) {
        TieHistory history =
                TieHistory.NONE.signed(on("1979")).terminated(on("1985")).signed(on("1990"));
        assertThat(history.mayHoldAt(on(at))).isEqualTo(expected);
    }

    private static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : on(text);
    }
}
