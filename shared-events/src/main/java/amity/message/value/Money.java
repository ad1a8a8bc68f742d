package amity.message.value;

import java.math.BigDecimal;
import java.util.Currency;
import org.jspecify.annotations.Nullable;

/**
 * An amount in one currency; amounts in different currencies are never added.
 *
 * @param amount at least 0, at most 10^15, with at most 4 decimals
 * @param currency ISO 4217, such as CNY
 * @param qualifier null is exact
 */
public record Money(
        BigDecimal amount, String currency, @Nullable Qualifier qualifier) {

    private static final BigDecimal MOST = new BigDecimal("1e15");

    private static final int DECIMALS = 4;

    /** @throws InvalidValue {@code field-missing}, {@code number-negative}, {@code number-too-large}, {@code number-too-fine} or {@code currency-unknown} */
    public Money {
        Required.field(amount, "amount");
        Required.field(currency, "currency");
        if (amount.signum() < 0) {
            throw InvalidValue.in("amount", "number-negative", Numbers.shown(amount));
        }
        if (amount.compareTo(MOST) > 0) {
            throw InvalidValue.in("amount", "number-too-large", MOST.toPlainString());
        }
        if (amount.stripTrailingZeros().scale() > DECIMALS) {
            throw InvalidValue.in("amount", "number-too-fine", DECIMALS);
        }
        amount = Numbers.plain(amount);
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw InvalidValue.in("currency", "currency-unknown", Texts.shortened(currency, 40));
        }
    }
}
