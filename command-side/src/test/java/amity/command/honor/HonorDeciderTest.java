package amity.command.honor;

import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.Decision;
import amity.command.testing.Seeds;
import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorCommand;
import amity.message.honor.HonorEvent;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.honor.RevokeHonor;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands on one award; what may be done is said here a second time, with flags. */
class HonorDeciderTest {

    private static final HonorId ID = new HonorId("h-1");
    private static final HonorId OTHER = new HonorId("h-2");

    private @Nullable Award award;
    private boolean revoked;
    private @Nullable EdtfDate revokedOn;
    private @Nullable String revokedFor;
    private boolean torn;

    static LongStream seeds() {
        return Seeds.any(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_leads_to_an_impossible_award(long seed) {
        Random random = new Random(seed);
        HonorState state = new HonorState.Unawarded();
        List<HonorEvent> history = new ArrayList<>();
        for (int i = 0; i < 80; i++) {
            HonorCommand command = command(random);
            boolean otherStands = random.nextInt(4) == 0;
            String step = "seed %d: %s after %s, another stands: %s".formatted(seed, command, history, otherStands);
            HonorFacts facts = new HonorFacts(TODAY, true, otherStands ? OTHER : null);
            Decision<HonorEvent> decision = HonorDecider.decide(command, state, facts);
            assertThat(decision instanceof Decision.Accepted<?>).as(step).isEqualTo(accepts(command, otherStands));
            if (decision instanceof Decision.Accepted<HonorEvent>(List<HonorEvent> events)) {
                history.addAll(events);
                state = HonorEvents.evolve(state, events.getFirst());
            }
            assertThat(state).as(step).isEqualTo(expected());
        }
        HonorState refolded = history.stream()
                .reduce((HonorState) new HonorState.Unawarded(), HonorEvents::evolve, (one, other) -> other);
        assertThat(refolded).as("seed %d", seed).isEqualTo(state);
    }

    private HonorState expected() {
        if (torn) {
            return new HonorState.Retracted();
        }
        if (award == null) {
            return new HonorState.Unawarded();
        }
        assertThat(!revoked || fits(award.date(), revokedOn)).isTrue();
        return revoked ? new HonorState.Revoked(award, revokedOn, revokedFor) : new HonorState.Standing(award);
    }

    private boolean accepts(HonorCommand command, boolean otherStands) {
        if (torn) {
            return false;
        }
        return switch (command) {
            case AwardHonor it -> award == null && stated(it.award(), otherStands && it.allowRepeat() == null);
            case CorrectHonorAward it ->
                award != null
                        && !award.equals(it.award())
                        && (!revoked || fits(it.award().date(), revokedOn))
                        && stated(it.award(), otherStands && it.allowRepeat() == null);
            case RetractHonorAward it -> award != null && (torn = true);
            case RevokeHonor it -> award != null && !revoked && revoked(it.date(), it.reason());
            case CorrectHonorRevocation it ->
                revoked
                        && !(Objects.equals(it.date(), revokedOn) && Objects.equals(it.revocationReason(), revokedFor))
                        && revoked(it.date(), it.revocationReason());
            case RetractHonorRevocation it -> revoked && !otherStands && !(revoked = false);
        };
    }

    private boolean stated(Award now, boolean inTheWay) {
        boolean possible = !inTheWay && hasCome(now.date());
        award = possible ? now : award;
        return possible;
    }

    private boolean revoked(@Nullable EdtfDate date, @Nullable String reason) {
        boolean possible = award != null && hasCome(date) && fits(award.date(), date);
        if (possible) {
            revoked = true;
            revokedOn = date;
            revokedFor = reason;
        }
        return possible;
    }

    private static boolean hasCome(@Nullable EdtfDate date) {
        return date == null || !date.reachesBeyond(TODAY);
    }

    private static boolean fits(@Nullable EdtfDate awarded, @Nullable EdtfDate revoked) {
        return awarded == null
                || revoked == null
                || !revoked.latest()
                        .orElse(LocalDate.MAX)
                        .isBefore(awarded.earliest().orElse(LocalDate.MIN));
    }

    private static HonorCommand command(Random random) {
        List<String> dates = List.of("1984", "1990-10", "1999/2003", "2000", "2026", "2030");
        EdtfDate date = random.nextInt(5) == 0 ? null : on(dates.get(random.nextInt(dates.size())));
        Recipient recipient = new Recipient(RecipientKind.HOME_CITY, null, null, null);
        Award award = new Award("黄鹤友谊奖", null, recipient, date, random.nextBoolean() ? "武汉市" : null);
        Boolean allowRepeat = random.nextBoolean() ? true : null;
        String why = random.nextBoolean() ? "why" : null;
        return switch (random.nextInt(20)) {
            case 0 -> new RetractHonorAward(ID, "why");
            case 1, 2, 3, 4 -> new AwardHonor(ID, award, allowRepeat);
            case 5, 6, 7 -> new RevokeHonor(ID, date, why);
            case 8, 9, 10 -> new RetractHonorRevocation(ID, "why");
            case 11, 12, 13, 14 -> new CorrectHonorRevocation(ID, date, why, "why");
            default -> new CorrectHonorAward(ID, award, allowRepeat, "why");
        };
    }
}
