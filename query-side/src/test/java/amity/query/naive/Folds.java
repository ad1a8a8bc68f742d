package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.Corrected;
import amity.message.Retracted;
import amity.message.reservation.KeyReleased;
import amity.message.reservation.ReservationKey;
import amity.platform.home.HomeCity;
import amity.platform.home.OfficeClock;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.UnaryOperator;

/** The fold, and folds that are wrong on purpose. */
final class Folds {

    static final HomeCity WUHAN = new HomeCity("wuhan", "Wuhan", "武汉", "CN", 30.58333, 114.26667, History.HOME);
    static final OfficeClock CLOCK = new OfficeClock(Clock.fixed(Instant.parse("2026-11-23T02:00:00Z"), History.HOME));

    private static final AmityEvent NOTHING = new KeyReleased(ReservationKey.of("nothing"), "nobody");

    private Folds() {}

    static Witness right() {
        return of(raw -> raw);
    }

    /** Takes a retraction for something that is no fact. */
    static Witness ignoringRetractions() {
        return of(raw -> raw.event() instanceof Retracted ? with(raw, raw.recordedOn(), NOTHING) : raw);
    }

    static Witness ignoringCorrections() {
        return of(raw -> raw.event() instanceof Corrected ? with(raw, raw.recordedOn(), NOTHING) : raw);
    }

    /** Takes the day in Greenwich for the day of recording. */
    static Witness reckoningInGreenwich() {
        return of(raw -> with(raw, LocalDate.ofInstant(raw.recordedAt(), ZoneOffset.UTC), raw.event()));
    }

    private static Witness of(UnaryOperator<RawEvent> reading) {
        return history -> new Naive(history.raw().stream().map(reading).toList(), WUHAN, CLOCK)::answer;
    }

    private static RawEvent with(RawEvent raw, LocalDate recordedOn, AmityEvent event) {
        return new RawEvent(
                raw.position(),
                raw.recordedAt(),
                recordedOn,
                raw.stream(),
                raw.number(),
                event,
                raw.actor(),
                raw.source(),
                raw.note());
    }
}
