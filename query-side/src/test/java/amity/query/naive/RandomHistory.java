package amity.query.naive;

import amity.message.AmityEvent;
import amity.message.reservation.KeyReserved;
import amity.message.reservation.ReservationKey;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Draws histories that the deciders would accept. What is drawn is asked of the {@link Acceptance} first, with the day on
 * which it would be recorded, and drawn anew where that refuses it: so the order of changes is valid, no date runs backwards
 * along a friendship, nothing is dated after the day of its record, and only what is believed is corrected, to something else,
 * or retracted. Time never runs backwards along the journal; several events may share a moment. Partners are few and most dates
 * lie within a few years, so that facts meet.
 */
final class RandomHistory {

    private static final Instant BEGINNING = Instant.parse("2005-02-27T15:59:59Z");

    private RandomHistory() {}

    static History of(long seed, int size) {
        Random random = new Random(seed);
        Acceptance acceptance = new Acceptance();
        RandomFriendships friendships = new RandomFriendships(random, acceptance);
        RandomVisits visits = new RandomVisits(random, friendships);
        RandomHonors honors = new RandomHonors(random, friendships);
        RandomRecords records = new RandomRecords(random, friendships, acceptance);
        List<History.Recorded> recorded = new ArrayList<>();
        Instant at = BEGINNING;
        while (recorded.size() < size) {
            LocalDate today = LocalDate.ofInstant(at, History.HOME);
            List<? extends AmityEvent> drawn = switch (random.nextInt(29)) {
                case 0 -> List.of(random.nextInt(3) > 0 ? friendships.event(today) : reserved(recorded.size()));
                case 1, 2, 3, 4 -> List.of(visits.event(today));
                case 5, 6, 7, 8 -> List.of(honors.event(today));
                case 9 -> recorded.size() + 2 <= size ? friendships.merge() : List.of();
                case 21, 22, 23, 24, 25, 26, 27, 28 -> List.of(records.event(today));
                default -> List.of(friendships.event(today));
            };
            if (!drawn.isEmpty() && drawn.stream().allMatch(event -> acceptance.accepts(event, today))) {
                for (AmityEvent event : drawn) {
                    acceptance.record(event);
                    recorded.add(new History.Recorded(at, event));
                }
                at = at.plus(pause(random));
            }
        }
        return new History(recorded);
    }

    private static KeyReserved reserved(int number) {
        return new KeyReserved(ReservationKey.of("partner-name", "JP", Integer.toString(number)), "oita");
    }

    private static Duration pause(Random random) {
        return switch (random.nextInt(10)) {
            case 0 -> Duration.ofNanos(1000);
            case 1 -> Duration.ofMinutes(random.nextInt(24 * 60));
            case 2 -> Duration.ofHours(random.nextInt(48));
            case 3 -> Duration.ofDays(random.nextInt(20));
            default -> Duration.ZERO;
        };
    }
}
