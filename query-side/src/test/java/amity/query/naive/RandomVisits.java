package amity.query.naive;

import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import amity.message.value.VisitId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.VisitEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws what might be recorded of visits; the rules may refuse it. */
final class RandomVisits {

    private static final List<Level> LEVELS = List.of(Level.HEAD_OF_CITY, Level.DEPUTY_HEAD, Level.DEPARTMENT);

    private final RandomGenerator random;
    private final RandomDates dates;
    private final RandomFriendships partners;
    private int visits;

    RandomVisits(RandomGenerator random, RandomFriendships partners) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.partners = partners;
    }

    VisitEvent event(LocalDate today) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> new DelegationVisitCorrected(old(), visit(today), "miscounted");
            case 2 -> new DelegationVisitRetracted(old(), "called off");
            default -> new DelegationVisitRecorded(new VisitId("v" + ++visits), visit(today));
        };
    }

    private VisitId old() {
        return new VisitId("v" + (1 + random.nextInt(visits + 1)));
    }

    private DelegationVisit visit(LocalDate today) {
        List<PartnerId> itinerary = Stream.generate(partners::partner)
                .limit(1 + random.nextInt(random.nextInt(4) + 1))
                .distinct()
                .toList();
        return new DelegationVisit(
                random.nextBoolean() ? Direction.INBOUND : Direction.OUTBOUND,
                itinerary,
                dates.upTo(today),
                orNone(LEVELS.get(random.nextInt(LEVELS.size()))),
                orNone(random.nextInt(30)),
                random.nextInt(4) == 0 ? Qualifier.ABOUT : null,
                null,
                random.nextInt(4) == 0 ? "友好\n\t交流" : null,
                null,
                dates.others(today));
    }

    private <T> @Nullable T orNone(T value) {
        return random.nextInt(4) == 0 ? null : value;
    }
}
