package amity.query.naive;

import amity.message.record.Confidence;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.InvalidValue;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws dates of every kind. */
final class RandomDates {

    /** Nearly everything happens from here on. */
    static final LocalDate FIRST = LocalDate.parse("2003-01-01");

    private static final List<String> ANCIENT = List.of("0000", "0000-02-29", "0001-01-01/..", "../0000-12", "1066~");

    private final RandomGenerator random;

    RandomDates(RandomGenerator random) {
        this.random = random;
    }

    /** A date that could be recorded on a day, as often as not one not long before; null is unknown. */
    @Nullable
    EdtfDate upTo(LocalDate today) {
        while (true) {
            String text = text(today);
            if (text == null) {
                return null;
            }
            try {
                EdtfDate date = EdtfDate.of(text);
                if (!date.reachesBeyond(today)) {
                    return date;
                }
            } catch (InvalidValue endsBeforeItBegins) {
                // Drawn anew.
            }
        }
    }

    /** Dates that other sources give: seldom one, as good as never two. */
    List<DateAlternative> others(LocalDate today) {
        return random.nextInt(6) > 0
                ? List.of()
                : Stream.generate(() -> upTo(today))
                        .limit(1 + random.nextInt(2))
                        .flatMap(Stream::ofNullable)
                        .map(date -> new DateAlternative(
                                date, "\"list\" of\n2007", random.nextBoolean() ? null : Confidence.LIKELY))
                        .toList();
    }

    private @Nullable String text(LocalDate today) {
        return switch (random.nextInt(12)) {
            case 0 -> null;
            case 1, 2 -> part(today) + "/" + part(today);
            case 3 -> part(today) + "/..";
            case 4 -> "../" + part(today);
            case 5 -> random.nextInt(10) == 0 ? ANCIENT.get(random.nextInt(ANCIENT.size())) : part(today);
            default -> part(today);
        };
    }

    private String part(LocalDate today) {
        String day = day(today).toString();
        int precision = random.nextInt(3);
        String part = precision == 0 ? day : precision == 1 ? day.substring(0, 7) : day.substring(0, 4);
        return random.nextInt(5) == 0 ? part + "~?%".charAt(random.nextInt(3)) : part;
    }

    /** Some day up to one. */
    LocalDate day(LocalDate today) {
        long days = today.toEpochDay() - FIRST.toEpochDay();
        return today.minusDays(random.nextLong(1 + (random.nextBoolean() ? Math.min(days, 40) : days)));
    }
}
