package amity.command.partner;

import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.details;
import static amity.command.testing.Wuhan.oita;
import static amity.command.testing.Wuhan.registerOita;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.Decision;
import amity.command.testing.Seeds;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerEvent;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.RetractPartnerRenaming;
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

/** Random commands against the decider: it accepts what {@link NaivePartner} accepts, believes the same, and refuses the rest. */
class PartnerDeciderTest {

    private static final PartnerFacts FACTS = PartnerFacts.onlyToday(TODAY).staying(PartnerState.Registered.as(oita()));

    static LongStream seeds() {
        return Seeds.any(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_leads_to_an_impossible_course(long seed) {
        Random random = new Random(seed);
        PartnerState state = new PartnerState.Unregistered();
        NaivePartner naive = new NaivePartner();
        List<PartnerEvent> history = new ArrayList<>();
        for (int i = 0; i < 150; i++) {
            PartnerCommand command = i == 5 ? registerOita() : command(random, history.size());
            String step = "seed %d: %s after %s".formatted(seed, command, history);
            Decision<PartnerEvent> decision = PartnerDecider.decide(command, state, FACTS);
            assertThat(decision instanceof Decision.Accepted<?>).as(step).isEqualTo(naive.accepts(command));
            if (decision instanceof Decision.Accepted<PartnerEvent>(List<PartnerEvent> events)) {
                PartnerEvent event = events.getFirst();
                state = PartnerEvolution.evolve(state, event, history.size());
                history.add(event);
            }
            assertBelievesTheSame(state, naive, step);
        }
        assertThat(history).as("seed %d", seed).isNotEmpty();
        assertThat(refolded(history)).as("seed %d", seed).isEqualTo(state);
    }

    private static PartnerState refolded(List<PartnerEvent> history) {
        PartnerState state = new PartnerState.Unregistered();
        for (int number = 0; number < history.size(); number++) {
            state = PartnerEvolution.evolve(state, history.get(number), number);
        }
        return state;
    }

    private static void assertBelievesTheSame(PartnerState state, NaivePartner naive, String step) {
        assertThat(state instanceof PartnerState.Retracted).as(step).isEqualTo(naive.isRetracted());
        assertThat(state instanceof PartnerState.Merged).as(step).isEqualTo(naive.isGivenUp());
        if (state instanceof PartnerState.Registered known) {
            List<NaivePartner.Line> course = known.course().changes().stream()
                    .map(change -> line(change.fact()))
                    .toList();
            assertThat(course).as(step).isEqualTo(naive.course());
            assertThat(NaivePartner.isInOrder(course)).as(step).isTrue();
            assertThat(known.course().end().ties().ties()).as(step).hasSize((int)
                    course.stream().filter(line -> line.kind().equals("sign")).count());
            assertThat(known.renamings().all())
                    .as(step)
                    .extracting(Renamings.Numbered::renaming)
                    .isEqualTo(naive.renamings());
            assertThat(known.details()).as(step).isEqualTo(naive.believed());
        }
    }

    private static NaivePartner.Line line(FriendshipEvent fact) {
        return switch (fact) {
            case FriendshipSigned it -> new NaivePartner.Line("sign", it.tier(), it.date(), null);
            case FriendshipUpgraded it -> new NaivePartner.Line("upgrade", it.tier(), it.date(), null);
            case FriendshipSuspended it -> new NaivePartner.Line("suspend", null, it.date(), it.reason());
            case FriendshipResumed it -> new NaivePartner.Line("resume", null, it.date(), null);
            case FriendshipRenewed it -> new NaivePartner.Line("renew", null, it.date(), null);
            case FriendshipTerminated it -> new NaivePartner.Line("terminate", null, it.date(), it.reason());
        };
    }

    private static PartnerCommand command(Random random, int events) {
        EdtfDate date = date(random);
        Tier tier = Tier.values()[random.nextInt(Tier.values().length)];
        String why = random.nextBoolean() ? null : "why";
        long number = random.nextInt(events + 1);
        return switch (random.nextInt(48)) {
            case 40, 41, 42 -> new RenamePartner(OITA, renaming(random, date));
            case 43, 44 -> new CorrectPartnerRenaming(OITA, number, renaming(random, date), "why");
            case 45 -> new RetractPartnerRenaming(OITA, number, "why");
            case 46 -> new MergePartners(OITA, DUISBURG, "twice");
            case 47 -> new RetractPartnerMerge(OITA, "two");
            case 0 -> registerOita();
            case 1 -> new RetractPartner(OITA, "why");
            case 2, 3 ->
                new CorrectPartner(
                        OITA, random.nextBoolean() ? oita() : details("Beppu", "别府", why, "JP", List.of()), "why");
            case 4, 5, 6, 7 -> new UpgradeFriendship(OITA, tier, date);
            case 8, 9, 10 -> new SuspendFriendship(OITA, date, why);
            case 11, 12, 13 -> new ResumeFriendship(OITA, date);
            case 14, 15 -> new RenewFriendship(OITA, date);
            case 16, 17 -> new TerminateFriendship(OITA, date, why);
            case 18, 19, 20, 21 -> new SignFriendship(OITA, tier, date);
            case 22, 23, 24, 25, 26, 27 -> new RetractFriendshipChange(OITA, number, "why");
            case 28, 29 -> new CorrectFriendshipChange(OITA, number, tier, date, why, "why");
            case 30, 31, 32, 33, 34 -> new CorrectFriendshipChange(OITA, number, tier, date, null, "why");
            default -> new CorrectFriendshipChange(OITA, number, null, date, why, "why");
        };
    }

    /** To a name that it never had. */
    private static Renaming renaming(Random random, @Nullable EdtfDate date) {
        return new Renaming("Name " + random.nextLong(), null, null, null, date, List.of(), null);
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
