package amity.command.honor;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.honor.Award;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.reservation.ReservationKey;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AwardKeyTest {

    private static final Recipient KRINGS = person("Josef Krings");

    private static Recipient person(String name) {
        return new Recipient(RecipientKind.PERSON, name, null, null);
    }

    private static Optional<ReservationKey> key(String honor, Recipient recipient, @Nullable String date) {
        return AwardKey.of(new Award(honor, null, recipient, date == null ? null : EdtfDate.of(date), null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1994", "1994-03", "1994-03-01~", "1994-01/1994-12", "1994?"})
    void dates_within_one_year_are_the_same_year(String date) {
        assertThat(key("Honorary Citizen", KRINGS, date))
                .isPresent()
                .isEqualTo(key("HONORARY  citizen", person("josef KRINGS"), "1994-12-31"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1994/1995", "1994/..", "../1994"})
    void dates_that_span_years_are_not_compared(String date) {
        assertThat(key("Honorary Citizen", KRINGS, date)).isEmpty();
        assertThat(key("Honorary Citizen", KRINGS, null)).isEmpty();
    }

    @Test
    void recipients_without_a_name_are_not_compared() {
        assertThat(key("黄鹤友谊奖", new Recipient(RecipientKind.PERSON, null, null, 154), "2015"))
                .isEmpty();
    }

    @Test
    void honor_recipient_kind_and_year_tell_awards_apart() {
        PartnerId oita = new PartnerId("oita");
        assertThat(key("Award", KRINGS, "1994"))
                .isNotEqualTo(key("Award", KRINGS, "1995"))
                .isNotEqualTo(key("Prize", KRINGS, "1994"))
                .isNotEqualTo(key("Award", person("Li Zhi"), "1994"))
                .isNotEqualTo(
                        key("Award", new Recipient(RecipientKind.ORGANIZATION, "Josef Krings", null, null), "1994"));
        assertThat(key("Award", new Recipient(RecipientKind.PARTNER, "x", oita, null), "1994"))
                .isPresent()
                .isEqualTo(key("Award", new Recipient(RecipientKind.PARTNER, null, oita, null), "1994"))
                .isNotEqualTo(key("Award", new Recipient(RecipientKind.HOME_CITY, null, null, null), "1994"));
        assertThat(key("a/b", person("c"), "1994")).isNotEqualTo(key("b", person("c/a"), "1994"));
    }
}
