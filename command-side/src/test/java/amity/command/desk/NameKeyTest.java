package amity.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameKeyTest {

    @ParameterizedTest
    @CsvSource({
        "Ōita, OITA",
        "Borlänge, borlange",
        "'  Saint   Louis ', saint louis",
        "Ｏｉｔａ, oita",
        "Straße, STRASSE",
        "İzmir, izmir",
        "'Den\u00A0Haag', den haag",
        "O\u200Bita, oita",
        "Zürich, Zu\u0308rich",
        "청주시, 청주시"
    })
    void what_a_reader_takes_for_the_same_is_the_same(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"大分, 大津", "か, が", "दिल्ली, दल्ला", "Oita, Oita City", "\u0301, \u0300"})
    void what_differs_stays_different(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other)).isNotEmpty();
    }
}
