package amity.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowTest {

    private static final LocalDate RECORDED = LocalDate.parse("2020-06-15");

    @ParameterizedTest
    @CsvSource({
        "1979-09-07, 1979-09-07, 1979-09-07",
        "1990-10,    1990-10-01, 1990-10-31",
        "1984~,      1984-01-01, 1984-12-31",
        "2007/2009,  2007-01-01, 2009-12-31",
        "2008/..,    2008-01-01, 2020-06-15",
        "../2010,    ,           2010-12-31",
        ",           ,           2020-06-15",
        "2020,       2020-01-01, 2020-06-15",
        "2020-06-15, 2020-06-15, 2020-06-15",
        "2021,       2021-01-01, 2021-01-01",
    })
    void aDateIsReadOnTheDayOfItsRecord(@Nullable String date, @Nullable LocalDate earliest, LocalDate latest) {
        EdtfDate edtf = date == null ? null : EdtfDate.of(date);
        assertThat(Window.of(edtf, RECORDED)).isEqualTo(new Window(earliest, latest));
    }

    @Test
    void whatCameBeforeAndAfterNarrows() {
        assertThat(Window.inOrder(List.of(window(null, 20), window(5, 10), window(1, 30), window(null, 8))))
                .containsExactly(window(null, 8), window(5, 8), window(5, 8), window(5, 8));
    }

    @Test
    void whatCannotBeReconciledStays() {
        assertThat(Window.inOrder(List.of(window(10, 12), window(1, 3)))).containsExactly(window(10, 12), window(1, 3));
    }

    @Test
    void nothingIsInOrder() {
        assertThat(Window.inOrder(List.of())).isEmpty();
    }

    private static Window window(@Nullable Integer earliest, int latest) {
        LocalDate start = LocalDate.parse("2000-01-01");
        return new Window(earliest == null ? null : start.plusDays(earliest), start.plusDays(latest));
    }
}
