package amity.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** A first change was recorded on the 3rd, a second on the 5th; days are of January 2000. */
class DatedTest {

    @Test
    void bothHadTakenPlaceByTheDaysOfTheirRecords() {
        assertThat(inOrder(dated("2000-01-01/..", 3), dated(null, 5)))
                .containsExactly(window("2000-01-01", 3), window("2000-01-01", 5));
    }

    @Test
    void theFirstIsCorrectedOnThe10thToADayUpToTheRecordOfTheSecond() {
        assertThat(inOrder(dated("2000-01-04/2000-01-09", 10), dated(null, 5)))
                .containsExactly(window("2000-01-04", 5), window("2000-01-04", 5));
    }

    @Test
    void theFirstIsCorrectedOnThe10thToADayAfterTheRecordOfTheSecond() {
        assertThat(inOrder(dated("2000-01-08", 10), dated(null, 5), dated("1999/2000", 6)))
                .containsExactly(window("2000-01-08", 8), window("2000-01-08", 10), window("2000-01-08", 10));
    }

    @Test
    void aDateInTheFuture() {
        assertThat(inOrder(dated("2000-01-04", 3), dated(null, 3)))
                .containsExactly(window("2000-01-04", 4), window("2000-01-04", 4));
    }

    private static List<Window> inOrder(Dated... changes) {
        return Dated.inOrder(List.of(changes));
    }

    private static Dated dated(@Nullable String date, int by) {
        return new Dated(date == null ? null : EdtfDate.of(date), LocalDate.of(2000, 1, by));
    }

    private static Window window(String earliest, int latest) {
        return new Window(LocalDate.parse(earliest), LocalDate.of(2000, 1, latest));
    }
}
