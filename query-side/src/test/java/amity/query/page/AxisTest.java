package amity.query.page;

import static amity.query.page.Recorded.belief;
import static amity.query.page.Recorded.fact;
import static amity.query.page.Recorded.stated;
import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.Change;
import amity.query.page.Axis.Tick;
import amity.query.page.Mark.Shape;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);

    private static Axis axis(@Nullable String date) {
        return Axis.of(List.of(fact(on(date))), DAY);
    }

    private static Change on(@Nullable String date) {
        return stated(1, "partner/gyor", 1, "FriendshipSigned", date, Map.of());
    }

    @ParameterizedTest
    @CsvSource({
        "1979-09-07, '1980,1990,2000,2010,2020'",
        "2008-04, '2010,2015,2020,2025'",
        "2024, '2022,2023,2024,2025,2026'",
        ", '2022,2023,2024,2025,2026'",
        "1685, '1700,1800,1900,2000'"
    })
    void writesAFewRoundYears(@Nullable String date, String years) {
        assertThat(axis(date).ticks()).extracting(Tick::year).containsExactly(years.split(",", -1));
    }

    @Test
    void laterIsFurtherRightAndNothingIsCutOff() {
        Axis axis = axis("1979-09-07");

        assertThat(axis.at(LocalDate.of(1979, 9, 7))).isBetween(2.0, 10.0);
        assertThat(axis.at(LocalDate.of(2000, 1, 1))).isBetween(40.0, 50.0);
        assertThat(axis.at(LocalDate.of(2026, 12, 31))).isEqualTo(97.5);
        assertThat(axis.at(LocalDate.MIN.plusYears(1))).isEqualTo(2.5);
    }

    @ParameterizedTest
    @CsvSource({
        "1979-09-07, DOT",
        "1979-09-07?, DOT",
        "1979-09, BAR",
        "2005-04-19/2005-04-21, BAR",
        "../1990, FADE_LEFT",
        "2008/.., FADE_RIGHT"
    })
    void aDateLooksAsPreciseAsItIs(String date, Shape shape) {
        assertThat(Mark.of(belief(on(date), null), axis(date), false))
                .get()
                .extracting(Mark::shape)
                .isEqualTo(shape);
    }

    @Test
    void whatHasNoDateIsNotDrawn() {
        assertThat(Mark.of(belief(on(null), null), axis(null), false)).isEmpty();
    }
}
