package amity.query.page;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import amity.query.time.JournalTime;
import java.time.Instant;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A journal of 412 entries, recorded on three days of November 2026. */
final class StubJournal implements JournalTime {

    /** When the entries up to a position were recorded, in UTC: 9:00, 11:18 and 17:30 in the home city. */
    private static final NavigableMap<Long, Instant> RECORDED = new TreeMap<>(Map.of(
            100L,
            Instant.parse("2026-11-02T01:00:00Z"),
            370L,
            Instant.parse("2026-11-20T03:18:00Z"),
            StubLedger.POSITION,
            Instant.parse("2026-11-22T09:30:00Z")));

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");

    @Override
    public long head() {
        return RECORDED.lastKey();
    }

    @Override
    public Optional<Long> positionAt(Instant moment) {
        return moment.isAfter(NOW)
                ? Optional.empty()
                : Optional.of(RECORDED.entrySet().stream()
                        .filter(entry -> !entry.getValue().isAfter(moment))
                        .map(Map.Entry::getKey)
                        .reduce(0L, Math::max));
    }

    @Override
    public Optional<Instant> recordedAt(long position) {
        return Optional.ofNullable(RECORDED.ceilingEntry(position)).map(Map.Entry::getValue);
    }

    /** The last entry that an answer from there knows of. */
    static long position(Viewpoint at) {
        KnownAt known = at.knownAt();
        if (known.position() != null) {
            return known.position();
        }
        return known.instant() == null
                ? StubLedger.POSITION
                : new StubJournal().positionAt(known.instant()).orElseThrow();
    }
}
