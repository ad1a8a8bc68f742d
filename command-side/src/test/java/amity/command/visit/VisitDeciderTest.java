package amity.command.visit;

import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.Decision;
import amity.command.partner.TieHistories;
import amity.command.testing.Seeds;
import amity.command.testing.Wuhan;
import amity.message.value.PartnerId;
import amity.message.value.VisitId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.DelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.RetractDelegationVisit;
import amity.message.visit.VisitCommand;
import amity.message.visit.VisitEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands on one visit; what may be done is said here a second time. */
class VisitDeciderTest {

    private static final VisitId VISIT = new VisitId("v-1");
    private static final PartnerId ATLANTIS = new PartnerId("atlantis");
    private static final VisitFacts FACTS =
            new VisitFacts(TODAY, Map.of(OITA, TieHistories.signed("1979"), DUISBURG, TieHistories.none()));

    /** What is believed, as a sheet of paper would have it. */
    private @Nullable DelegationVisit sheet;

    private boolean torn;

    static LongStream seeds() {
        return Seeds.any(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_leads_to_an_impossible_visit(long seed) {
        Random random = new Random(seed);
        VisitState state = new VisitState.Unrecorded();
        List<VisitEvent> history = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            VisitCommand command = command(random);
            String step = "seed %d: %s after %s".formatted(seed, command, history);
            Decision<VisitEvent> decision = VisitDecider.decide(command, state, FACTS);
            assertThat(decision instanceof Decision.Accepted<?>).as(step).isEqualTo(accepts(command));
            if (decision instanceof Decision.Accepted<VisitEvent>(List<VisitEvent> events)) {
                history.addAll(events);
                state = VisitDecider.evolve(state, events.getFirst());
            }
            VisitState expected = torn
                    ? new VisitState.Retracted()
                    : sheet == null ? new VisitState.Unrecorded() : new VisitState.Recorded(sheet);
            assertThat(state).as(step).isEqualTo(expected);
        }
        VisitState refolded = history.stream()
                .reduce((VisitState) new VisitState.Unrecorded(), VisitDecider::evolve, (one, other) -> other);
        assertThat(refolded).as("seed %d", seed).isEqualTo(state);
    }

    private boolean accepts(VisitCommand command) {
        return switch (command) {
            case RecordDelegationVisit record -> sheet == null && !torn && written(record.visit());
            case CorrectDelegationVisit correct ->
                sheet != null && !sheet.equals(correct.visit()) && written(correct.visit());
            case RetractDelegationVisit retract -> {
                boolean there = sheet != null;
                torn = torn || there;
                sheet = null;
                yield there;
            }
        };
    }

    private boolean written(DelegationVisit visit) {
        List<PartnerId> partners = visit.partnerIds();
        boolean possible = !partners.isEmpty()
                && partners.stream().distinct().count() == partners.size()
                && !partners.contains(ATLANTIS)
                && (visit.date() == null || !visit.date().reachesBeyond(TODAY));
        sheet = possible ? visit : sheet;
        return possible;
    }

    private static VisitCommand command(Random random) {
        PartnerId[] partners = Stream.generate(
                        () -> List.of(OITA, DUISBURG, OITA, DUISBURG, ATLANTIS).get(random.nextInt(5)))
                .limit(random.nextInt(3))
                .toArray(PartnerId[]::new);
        String date = List.of("1984", "1990-10", "2026", "2026-11-24", "2030").get(random.nextInt(5));
        DelegationVisit visit = Wuhan.visit(random.nextInt(5) == 0 ? null : on(date), partners);
        return switch (random.nextInt(20)) {
            case 0 -> new RetractDelegationVisit(VISIT, "why");
            case 1, 2, 3, 4, 5 -> new RecordDelegationVisit(VISIT, visit);
            default -> new CorrectDelegationVisit(VISIT, visit, "why");
        };
    }
}
