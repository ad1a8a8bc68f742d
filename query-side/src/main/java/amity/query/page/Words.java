package amity.query.page;

import amity.message.query.Count;
import amity.message.value.CountryCode;
import amity.message.value.Direction;
import amity.message.value.EdtfDate;
import amity.message.value.Level;
import amity.message.value.Tier;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;

/** What things are called in the reader's language. */
record Words(MessageSource messages, Locale locale) {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

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

    /** A moment by the clock of a zone, to the minute: {@code 25 November 2026, 11:29}. */
    String moment(Instant moment, ZoneId zone) {
        ZonedDateTime local = moment.atZone(zone);
        return of("date.moment", day(local.toLocalDate()), MINUTE.format(local));
    }

    String event(String storedName) {
        return orElse("event." + storedName, storedName);
    }

    /** An event by what it says where that is plainer than its name: a visit came or went. */
    String event(String storedName, Map<String, Object> details) {
        Object direction = details.get("direction");
        return storedName.equals("amity.DelegationVisitRecorded") && direction != null
                ? orElse("fact." + direction, event(storedName))
                : event(storedName);
    }

    /** A projection by what it is about; one that has no word for that by its name. */
    String projection(String name) {
        return orElse("projection." + name, name);
    }

    /** A year, or those that it lies between. @param years {@code 2007}, {@code 2007/2009} or {@code ../2009} */
    String years(String years) {
        String[] ends = years.split("/", 2);
        if (ends.length == 1) {
            return of("date.year", years);
        }
        return ends[0].equals("..") ? of("visits.by-year", ends[1]) : of("visits.between-years", ends[0], ends[1]);
    }

    /** With a separator between thousands. */
    String number(long number) {
        return String.format(locale, "%,d", number);
    }

    /** {@code 23}, or {@code 13 + 3 possible}. */
    String count(Count count) {
        String certain = Integer.toString(count.certain());
        return count.possible() == 0 ? certain : of("count.possible", certain, Integer.toString(count.possible()));
    }
}
