package amity.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpanTest {

    @ParameterizedTest
    @CsvSource({
        // start, end, certain, possible
        "2000-01-05, 2000-01-05, 2000-01-09, 2000-01-09, '[2000-01-05,2000-01-09)', '[2000-01-05,2000-01-09)'",
        "2000-01-03, 2000-01-05, 2000-01-09, 2000-01-12, '[2000-01-05,2000-01-09)', '[2000-01-03,2000-01-12)'",
        "2000-01-03, 2000-01-09, 2000-01-05, 2000-01-12, empty,                     '[2000-01-03,2000-01-12)'",
        ",           2000-01-05, 2000-01-09, 2000-01-09, '[2000-01-05,2000-01-09)', '[,2000-01-09)'",
        ",           2000-01-05, ,           2000-01-09, empty,                     '[,2000-01-09)'",
        "2000-01-05, 2000-01-05, 2000-01-05, 2000-01-05, empty,                     empty",
        "2000-01-03, 2000-01-05, ,           ,           '[2000-01-05,)',           '[2000-01-03,)'",
        "0000-02-29, 0000-02-29, ,           ,           '[0001-02-29 BC,)',        '[0001-02-29 BC,)'",
        "0000-03-01, 0000-12-31, ,           ,           '[0001-12-31 BC,)',        '[0001-03-01 BC,)'",
    })
    void fromOneWindowToAnother(
            @Nullable LocalDate startEarliest,
            LocalDate startLatest,
            @Nullable LocalDate endEarliest,
            @Nullable LocalDate endLatest,
            String certain,
            String possible) {
        Span span = Span.between(
                new Window(startEarliest, startLatest), endLatest == null ? null : new Window(endEarliest, endLatest));
        assertThat(span.certain().toSql()).isEqualTo(certain);
        assertThat(span.possible().toSql()).isEqualTo(possible);
    }

    @Test
    void daysContainTheFirstAndNotTheLast() {
        Days days = new Days(LocalDate.parse("2000-01-05"), LocalDate.parse("2000-01-09"));
        assertThat(LocalDate.parse("2000-01-01")
                        .datesUntil(LocalDate.parse("2000-02-01"))
                        .filter(days::contains))
                .containsExactly(
                        LocalDate.parse("2000-01-05"),
                        LocalDate.parse("2000-01-06"),
                        LocalDate.parse("2000-01-07"),
                        LocalDate.parse("2000-01-08"));
        assertThat(Days.NONE.contains(LocalDate.EPOCH)).isFalse();
        assertThat(new Days(null, null).contains(LocalDate.MIN)).isTrue();
    }
}
