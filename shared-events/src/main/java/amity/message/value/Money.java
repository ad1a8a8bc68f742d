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

    /** @throws InvalidValue {@code field-missing}, {@code number-negative}, {@code number-too-large}, {@code number-too-fine} or {@code currency-unknown} */
    public Money {
        amount = Required.field(Numbers.amount("amount", amount), "amount");
        Required.field(currency, "currency");
        if (Currency.getAvailableCurrencies().stream()
                .noneMatch(known -> known.getCurrencyCode().equals(currency))) {
            throw InvalidValue.in("currency", "currency-unknown", Texts.shortened(currency, 40));
        }
    }
}
