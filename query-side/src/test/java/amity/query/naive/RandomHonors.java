package amity.query.naive;

import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.value.HonorId;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws what might be recorded of honors; the rules may refuse it. */
final class RandomHonors {

    private final RandomGenerator random;
    private final RandomDates dates;
    private final RandomFriendships partners;
    private int honors;
    private int names;

    RandomHonors(RandomGenerator random, RandomFriendships partners) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.partners = partners;
    }

    HonorEvent event(LocalDate today) {
        return switch (random.nextInt(13)) {
            case 0, 1 -> new HonorAwardCorrected(old(), award(today), "misread");
            case 2 -> new HonorAwardRetracted(old(), "declined");
            case 3, 4, 5 -> new HonorRevoked(old(), dates.upTo(today), reason());
            case 6, 7 -> new HonorRevocationCorrected(old(), dates.upTo(today), reason(), "misread");
            case 8 -> new HonorRevocationRetracted(old(), "still stands");
            default -> new HonorAwarded(new HonorId("h" + ++honors), award(today));
        };
    }

    private HonorId old() {
        return new HonorId("h" + (1 + random.nextInt(honors + 1)));
    }

    private @Nullable String reason() {
        return random.nextBoolean() ? null : "fraud";
    }

    /** Under a name of its own, so that none is given twice. */
    private Award award(LocalDate today) {
        names++;
        Recipient recipient = switch (random.nextInt(6)) {
            case 0 -> new Recipient(RecipientKind.HOME_CITY, null, null, null);
            case 1 -> new Recipient(RecipientKind.PARTNER, null, partners.partner(), null);
            case 2 -> new Recipient(RecipientKind.PERSON, null, null, 2 + random.nextInt(20));
            case 3 -> new Recipient(RecipientKind.ORGANIZATION, "O'Neill & Co", partners.partner(), null);
            default ->
                new Recipient(
                        RecipientKind.PERSON, "Anna " + names, random.nextBoolean() ? null : partners.partner(), null);
        };
        return new Award(
                "荣誉 " + names,
                random.nextBoolean() ? null : "Honor " + names,
                recipient,
                dates.upTo(today),
                "Wuhan",
                dates.others(today));
    }
}
