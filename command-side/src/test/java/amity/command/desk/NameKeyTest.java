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
        "청주시, 청주시",
        "ｵｵｲﾀ, オオイタ",
        "ｶﾞﾜｸﾞﾁ, ガワグチ",
        "Ｓｔ．　Ｌｏｕｉｓ, St. Louis",
        "ＭÜＮＣＨＥＮ, Munchen",
        "САНКТ-ПЕТЕРБУРГ, санкт-петербург",
        "Йошкар-Ола, 'И\u0306ошкар-ола'",
        "ΧΑΛΚΊΔΑ, Χαλκίδα",
        "ΠΎΡΓΟΣ, πύργος",
        "GROSSSTADT, Großstadt",
        "STRAẞE, strasse",
        "Thành phố Hồ Chí Minh, THANH PHO HO CHI MINH",
        "'a\u0301\u0323, ', 'A\u0323\u0301,'",
        "ﬁgueres, Figueres",
        "Ⅷ 区, viii 区",
        "㈱大分, (株)大分"
    })
    void what_a_reader_takes_for_the_same_is_the_same(String one, String other) {
        assertThat(NameKey.of(one)).isEqualTo(NameKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({"東京, 东京", "Кiев, Киев", "大分, 大津", "ｶｷ, ガギ", "か, が", "दिल्ली, दल्ला", "Oita, Oita City", "\u0301, \u0300"
    })
    void what_differs_stays_different_also_traditional_and_simplified_characters(String one, String other) {
        assertThat(NameKey.of(one)).isNotEqualTo(NameKey.of(other)).isNotEmpty();
    }
}
