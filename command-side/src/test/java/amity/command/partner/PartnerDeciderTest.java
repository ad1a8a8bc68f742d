package amity.command.partner;

import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.registerOita;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.Decision;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands against the decider. What must hold is said here a second time, in plain words over the events. */
class PartnerDeciderTest {

    private static final PartnerFacts FACTS = new PartnerFacts(TODAY, null);

    static LongStream seeds() {
        long first = Long.getLong("amity.seed", new Random().nextLong(1_000_000_000L));
        return LongStream.range(first, first + 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_leads_to_an_impossible_history(long seed) {
        Random random = new Random(seed);
        PartnerState state = new PartnerState.Unregistered();
        List<PartnerEvent> history = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            PartnerCommand command = i == 5 ? registerOita() : command(random);
            switch (PartnerDecider.decide(command, state, FACTS)) {
                case Decision.Accepted<PartnerEvent>(List<PartnerEvent> events) -> {
                    for (PartnerEvent event : events) {
                        assertMayFollow(history, event, seed);
                        state = PartnerEvolution.evolve(state, event);
                        history.add(event);
                    }
                }
                case Decision.Refused<PartnerEvent> refused ->
                    assertThat(refused.refusal().code()).isNotBlank();
            }
        }
        assertThat(history).as("seed %d", seed).isNotEmpty();
        PartnerState refolded = history.stream()
                .reduce((PartnerState) new PartnerState.Unregistered(), PartnerEvolution::evolve, (a, b) -> b);
        assertThat(refolded).as("seed %d", seed).isEqualTo(state);
    }

    private static void assertMayFollow(List<PartnerEvent> history, PartnerEvent event, long seed) {
        String step = "seed %d: %s after %s".formatted(seed, event, history);
        boolean registered = history.stream().anyMatch(PartnerRegistered.class::isInstance);
        assertThat(registered).as(step).isEqualTo(!(event instanceof PartnerRegistered));
        if (event instanceof FriendshipEvent change) {
            Naive before = Naive.of(history);
            assertThat(before.open).as(step).isEqualTo(!(change instanceof FriendshipSigned));
            if (change instanceof FriendshipUpgraded upgraded) {
                assertThat(upgraded.tier().ordinal()).as(step).isGreaterThan(before.tier);
            }
            if (change instanceof FriendshipResumed || change instanceof FriendshipSuspended) {
                assertThat(before.suspended).as(step).isEqualTo(change instanceof FriendshipResumed);
            }
            assertDateFits(history, change.date(), step);
        }
    }

    private static void assertDateFits(List<PartnerEvent> history, @Nullable EdtfDate date, String step) {
        if (date == null) {
            return;
        }
        assertThat(date.earliest().orElse(LocalDate.MIN)).as(step).isBeforeOrEqualTo(TODAY);
        for (PartnerEvent earlier : history) {
            if (earlier instanceof FriendshipEvent change && change.date() != null) {
                assertThat(date.latest().orElse(LocalDate.MAX))
                        .as(step)
                        .isAfterOrEqualTo(change.date().earliest().orElse(LocalDate.MIN));
            }
        }
    }

    /** Where a history leads, by flags and not by types. */
    private static final class Naive {
        private boolean open;
        private boolean suspended;
        private int tier = -1;

        static Naive of(List<PartnerEvent> history) {
            Naive naive = new Naive();
            history.forEach(naive::apply);
            return naive;
        }

        private void apply(PartnerEvent event) {
            switch (event) {
                case PartnerRegistered registered -> {}
                case FriendshipSigned signed -> {
                    open = true;
                    suspended = false;
                    tier = signed.tier().ordinal();
                }
                case FriendshipUpgraded upgraded -> tier = upgraded.tier().ordinal();
                case FriendshipSuspended now -> suspended = true;
                case FriendshipResumed now -> suspended = false;
                case FriendshipRenewed renewed -> {}
                case FriendshipTerminated end -> open = false;
            }
        }
    }

    private static PartnerCommand command(Random random) {
        EdtfDate date = date(random);
        Tier tier = Tier.values()[random.nextInt(Tier.values().length)];
        return switch (random.nextInt(8)) {
            case 0 -> registerOita();
            case 1 -> new UpgradeFriendship(OITA, tier, date);
            case 2 -> new SuspendFriendship(OITA, date, null);
            case 3 -> new ResumeFriendship(OITA, date);
            case 4 -> new RenewFriendship(OITA, date);
            case 5 -> new TerminateFriendship(OITA, date, null);
            default -> new SignFriendship(OITA, tier, date);
        };
    }

    private static @Nullable EdtfDate date(Random random) {
        LocalDate day = LocalDate.of(1979, 1, 1).plusDays(random.nextInt(17_600));
        return switch (random.nextInt(8)) {
            case 0 -> null;
            case 1 -> EdtfDate.of(String.valueOf(day.getYear()));
            case 2 -> EdtfDate.of(day.toString().substring(0, 7) + "~");
            case 3 -> EdtfDate.of(day.getYear() + "/" + (day.getYear() + random.nextInt(4)));
            case 4 -> EdtfDate.of(random.nextBoolean() ? "../" + day.getYear() : day.getYear() + "/..");
            default -> EdtfDate.of(day);
        };
    }
}
