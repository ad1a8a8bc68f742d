package amity.query.page;

import amity.message.query.KnownAt;
import amity.message.value.InvalidValue;
import amity.message.value.Texts;
import amity.platform.home.HomeCity;
import amity.query.time.JournalTime;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads of which moment the knowledge is asked for, as a form or a link says it. */
@Component
class KnowledgeReader {

    private static final Pattern ENTRY = Pattern.compile("@?([0-9]{1,18})");
    private static final Pattern LOCAL =
            Pattern.compile("([0-9]{4}-[0-9]{2}-[0-9]{2})[T ]([0-9]{2}:[0-9]{2}(?::[0-9]{2}(?:\\.[0-9]{1,9})?)?)");
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private final JournalTime journal;
    private final HomeCity home;

    KnowledgeReader(JournalTime journal, HomeCity home) {
        this.journal = journal;
        this.home = home;
    }

    /**
     * @param moment a date and time by the clock of the home city, what {@link KnownAt} reads, or nothing
     * @param entry the number of an entry; it is the more precise and is taken where there are both
     */
    Knowledge read(@Nullable String moment, @Nullable String entry) {
        String number = entry == null ? "" : entry.strip();
        if (!number.isEmpty()) {
            return entry(number);
        }
        String text = moment == null ? "" : moment.strip();
        if (text.isEmpty() || text.equals("now")) {
            return Knowledge.NOW;
        }
        return text.startsWith("@") ? entry(text) : moment(text);
    }

    private Knowledge entry(String text) {
        Matcher number = ENTRY.matcher(text);
        if (!number.matches()) {
            return Knowledge.wrong("known.entry-malformed", Texts.shortened(text, 30), 0, null);
        }
        long position = Long.parseLong(number.group(1));
        if (position == 0) {
            return new Knowledge(KnownAt.position(0), 0, Instant.EPOCH, "@0", null);
        }
        return journal.recordedAt(position)
                .map(recorded -> new Knowledge(KnownAt.position(position), position, recorded, "@" + position, null))
                .orElseGet(() -> Knowledge.wrong("known.entry-future", "@" + position, journal.head(), null));
    }

    private Knowledge moment(String text) {
        Matcher local = LOCAL.matcher(text);
        String normal = local.matches() ? local.group(1) + "T" + local.group(2) : text;
        return instant(normal, local.matches())
                .filter(instant -> instant.isAfter(FIRST) && instant.isBefore(LAST))
                .map(instant -> at(instant, local.matches() ? normal : instant.toString()))
                .orElseGet(() -> Knowledge.wrong("known.malformed", Texts.shortened(text, 30), 0, null));
    }

    private Knowledge at(Instant instant, String written) {
        return journal.positionAt(instant)
                .map(position -> new Knowledge(KnownAt.instant(instant), position, instant, written, null))
                .orElseGet(() -> Knowledge.wrong("known.future", written, 0, instant));
    }

    private Optional<Instant> instant(String text, boolean local) {
        try {
            return Optional.of(
                    local
                            ? LocalDateTime.parse(text).atZone(home.zone()).toInstant()
                            : Objects.requireNonNull(KnownAt.parse(text).instant()));
        } catch (InvalidValue | DateTimeException noMoment) {
            return Optional.empty();
        }
    }
}
