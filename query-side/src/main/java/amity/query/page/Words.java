package amity.query.page;

import amity.message.query.Count;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What things are called in the reader's language. */
record Words(MessageSource messages, Locale locale) {

    boolean chinese() {
        return locale.getLanguage().equals("zh");
    }

    /** @param arguments filled in as they are: pass numbers as text, or a year gets a thousands separator */
    String of(String key, String... arguments) {
        return messages.getMessage("page." + key, arguments, locale);
    }

    String orElse(String key, String otherwise) {
        String found = messages.getMessage("page." + key, null, otherwise, locale);
        return found == null ? otherwise : found;
    }

    String tier(Tier tier) {
        return of("tier." + tier.name());
    }

    String direction(@Nullable Direction direction) {
        return of("direction." + (direction == null ? "unknown" : direction.name()));
    }

    String level(@Nullable Level level) {
        return of("level." + (level == null ? "unknown" : level.name()));
    }

    String country(CountryCode country) {
        return Locale.of("", country.value()).getDisplayCountry(locale);
    }

    String day(LocalDate day) {
        return date(EdtfDate.of(day));
    }

    String date(@Nullable EdtfDate date) {
        return date == null ? of("date.unknown") : EdtfText.of(date, this);
    }

    /** {@code 23}, or {@code 13 + 3 possible}. */
    String count(Count count) {
        String certain = Integer.toString(count.certain());
        return count.possible() == 0 ? certain : of("count.possible", certain, Integer.toString(count.possible()));
    }
}
