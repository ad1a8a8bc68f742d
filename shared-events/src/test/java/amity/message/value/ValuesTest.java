package amity.message.value;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import java.math.BigDecimal;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ValuesTest {

    @Test
    void aTextIsStrippedAndComposed() {
        assertThat(Texts.required("nameEn", "  Gyo\u030Br ", Texts.NAME)).isEqualTo("Gy\u0151r");
        assertThat(Texts.optional("note", " \t ", Texts.SENTENCE)).isNull();
    }

    @Test
    void aTextThatIsEmptyTooLongOrBrokenIsRefusedInItsField() {
        refused("text-empty", () -> Texts.required("nameEn", "  ", Texts.NAME));
        refused("text-empty", () -> Texts.required("nameEn", "\u200B\u00A0\u3000\uFEFF", Texts.NAME));
        refused("field-missing", () -> Texts.required("nameEn", null, Texts.NAME));
        refused("text-empty", () -> Texts.required("nameEn", "\u3164\u2800\uFE0F\u034F", Texts.NAME));
        refused("text-control-character", () -> Texts.required("nameEn", "Oita\u202E", Texts.NAME));
        refused("text-control-character", () -> Texts.required("nameEn", "Oi\nta", Texts.NAME));
        refused("text-control-character", () -> Texts.required("source", "a\u2028b", Texts.SENTENCE));
        assertThat(Texts.required("source", "a\nb", Texts.SENTENCE)).isEqualTo("a\nb");
        assertThat(Texts.shortened("ab😀cd", 3)).isEqualTo("ab😀…");
        refused("text-too-long", () -> Texts.required("nameEn", "武".repeat(201), Texts.NAME));
        refused("text-too-long", () -> Texts.required("nameEn", "x".repeat(10_000), Texts.NAME));
        refused("text-control-character", () -> Texts.required("nameEn", "Oita\u0000", Texts.NAME));
        refused("text-control-character", () -> Texts.required("nameEn", "Oita\uD800", Texts.NAME));
        refused("too-many", () -> Texts.all("aliases", List.of("a", "b", "c"), Texts.NAME, 2));
        assertThat(Texts.required("nameEn", "🕊".repeat(200), Texts.NAME)).hasSize(400);
        assertThat(Texts.all("aliases", List.of("Kiev", " Kiev"), Texts.NAME, 5))
                .containsExactly("Kiev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " oita", "oi ta", "-oita", "../etc", "大分", "a/b"})
    void anIdIsSafeInAnAddress(String id) {
        refused("id-malformed", () -> new PartnerId(id));
    }

    @Test
    void anIdNamesItsStreamAmongAllKinds() {
        assertThat(new PartnerId("oita").stream()).isEqualTo("partner/oita");
        assertThat(new VisitId("A152").stream()).isEqualTo("visit/A152");
        assertThat(new HonorId("A152").stream()).isEqualTo("honor/A152");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jp", "XX", "JPN", "", "中国"})
    void aCountryIsOneThatIsoKnows(String code) {
        refused("country-unknown", () -> new CountryCode(code));
    }

    @Test
    void numbersOfPeopleAreNotNegativeAndUnknownStaysUnknown() {
        assertThat(Numbers.people("headcount", null)).isNull();
        assertThat(Numbers.people("headcount", 0)).isZero();
        refused("number-negative", () -> Numbers.people("headcount", -1));
        refused("number-too-large", () -> Numbers.people("headcount", 1_000_001));
        refused("coordinate-out-of-range", () -> Numbers.degrees("lat", 90.1, 90));
        refused("coordinate-out-of-range", () -> Numbers.degrees("lat", Double.NaN, 90));
    }

    @Test
    void anAmountIsKeptExactlyWithinItsBounds() {
        assertThat(Numbers.amount("number", null)).isNull();
        assertThat(Numbers.amount("number", new BigDecimal("123456789012345.1234")))
                .isEqualTo(new BigDecimal("123456789012345.1234"));
        assertThat(Numbers.amount("number", new BigDecimal("2E+6"))).isEqualTo(new BigDecimal("2000000"));
        assertThat(Numbers.amount("number", new BigDecimal("1.5000"))).isEqualTo(new BigDecimal("1.5"));
        refused("number-negative", () -> Numbers.amount("number", new BigDecimal("-1E+999999999")));
        refused("number-too-large", () -> Numbers.amount("number", new BigDecimal("1E+999999999")));
        refused("number-too-large", () -> Numbers.amount("number", new BigDecimal("1000000000000001")));
        refused("number-too-fine", () -> Numbers.amount("number", new BigDecimal("1.00001")));
        refused("number-too-fine", () -> Numbers.amount("number", new BigDecimal("1E-999999999")));
    }

    @Test
    void moneyHasAnAmountAndACurrency() {
        assertThat(new Money(new BigDecimal("2.50"), "CNY", null))
                .isEqualTo(new Money(new BigDecimal("2.5"), "CNY", null));
        refused("currency-unknown", () -> new Money(BigDecimal.ONE, "RMB", null));
        refused("currency-unknown", () -> new Money(BigDecimal.ONE, "cny", null));
        refused("number-too-large", () -> new Money(new BigDecimal("1E+999999999"), "CNY", null));
    }

    @Test
    void aRecipientIsNamedUnlessThereAreSeveral() {
        assertThat(new Recipient(RecipientKind.PERSON, null, null, 12).size()).isEqualTo(12);
        assertThat(new Recipient(RecipientKind.HOME_CITY, null, null, null).size())
                .isEqualTo(1);
        refused("field-missing", () -> new Recipient(RecipientKind.PERSON, null, null, null));
        refused("field-missing", () -> new Recipient(RecipientKind.PARTNER, "Oita", null, null));
        refused("count-below-one", () -> new Recipient(RecipientKind.PERSON, null, null, 0));
    }

    private static void refused(String code, ThrowingCallable attempt) {
        assertThatExceptionOfType(InvalidValue.class)
                .isThrownBy(attempt)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
