package amity.command.record;

import static amity.command.record.RecordFixture.ID;
import static amity.command.record.RecordFixture.REGISTERED;
import static amity.command.testing.Wuhan.DUISBURG;
import static amity.command.testing.Wuhan.OITA;
import static amity.command.testing.Wuhan.TODAY;
import static amity.command.testing.Wuhan.on;
import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.Decision;
import amity.command.testing.RecordCommands;
import amity.command.testing.Seeds;
import amity.command.testing.WuhanRecords;
import amity.message.record.CorrectRecordStep;
import amity.message.record.DateAlternative;
import amity.message.record.RecordCommand;
import amity.message.record.RecordContent;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RetractRecordStep;
import amity.message.record.StepRecord;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Random commands against the decider: it accepts what {@link NaiveRecord} accepts, believes the same, and refuses the rest. */
class RecordDeciderTest {

    private static final RecordFacts FACTS = new RecordFacts(TODAY, REGISTERED);

    static LongStream seeds() {
        return Seeds.any(200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void no_sequence_of_commands_leads_to_an_impossible_record(long seed) {
        Random random = new Random(seed);
        RecordKind kind = kind(random);
        RecordState state = new RecordState.Unrecorded();
        NaiveRecord naive = new NaiveRecord(REGISTERED.keySet());
        List<RecordEvent> history = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            RecordCommand command = i == 3
                    ? state(kind, WuhanRecords.content(kind, null, OITA))
                    : command(kind, random, history.size());
            String step = "seed %d: %s after %s".formatted(seed, command, history);
            Decision<RecordEvent> decision = RecordDecider.decide(command, state, FACTS);
            assertThat(decision instanceof Decision.Accepted<?>).as(step).isEqualTo(naive.accepts(command));
            if (decision instanceof Decision.Accepted<RecordEvent>(List<RecordEvent> events)) {
                RecordEvent event = events.getFirst();
                state = RecordEvolution.evolve(state, event, history.size());
                history.add(event);
            }
            assertBelievesTheSame(state, naive, step);
        }
        assertThat(history).as("seed %d", seed).isNotEmpty();
        assertThat(refolded(history)).as("seed %d", seed).isEqualTo(state);
    }

    /** Oftener those that can take several steps: there is more to get wrong. */
    private static RecordKind kind(Random random) {
        return switch (random.nextInt(4)) {
            case 0 -> RecordKind.AGREEMENT;
            case 1 -> RecordKind.PROJECT;
            default -> RecordKind.values()[random.nextInt(RecordKind.values().length)];
        };
    }

    private static RecordState refolded(List<RecordEvent> history) {
        RecordState state = new RecordState.Unrecorded();
        for (int number = 0; number < history.size(); number++) {
            state = RecordEvolution.evolve(state, history.get(number), number);
        }
        return state;
    }

    private static void assertBelievesTheSame(RecordState state, NaiveRecord naive, String step) {
        assertThat(state instanceof RecordState.Retracted).as(step).isEqualTo(naive.isTorn());
        assertThat(state instanceof RecordState.Recorded).as(step).isEqualTo(naive.sheet() != null);
        if (state instanceof RecordState.Recorded(Course course)) {
            List<NaiveRecord.Line> lines = course.steps().stream()
                    .map(it -> new NaiveRecord.Line(
                            it.stated().getClass().getSimpleName(), it.date(), it.expires(), it.text()))
                    .toList();
            assertThat(lines).as(step).isEqualTo(naive.lines());
            assertThat(NaiveRecord.isInOrder(course.content().date(), lines))
                    .as(step)
                    .isTrue();
            assertThat(course.content()).as(step).isEqualTo(naive.sheet());
        }
    }

    private static RecordCommand state(RecordKind kind, RecordContent content) {
        return RecordCommands.state(kind, ID, content);
    }

    private static RecordCommand command(RecordKind kind, Random random, int events) {
        EdtfDate date = date(random);
        EdtfDate expires = random.nextInt(kind == RecordKind.AGREEMENT ? 2 : 10) == 0 ? date(random) : null;
        String text = random.nextBoolean() ? null : "so it was " + random.nextInt(3);
        long number = random.nextInt(events + 1);
        return switch (random.nextInt(50)) {
            case 0, 1, 2, 3 -> state(kind, content(kind, random));
            case 4 ->
                random.nextInt(8) == 0 ? RecordCommands.retract(kind, ID, "why") : state(kind, content(kind, random));
            case 5, 6, 7, 8, 9, 10, 11, 12 -> RecordCommands.correct(kind, ID, content(kind, random), "why");
            case 13, 14, 15, 16, 17, 18, 19, 20 -> new RetractRecordStep(kind, ID, number, "why");
            case 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31 ->
                new CorrectRecordStep(kind, ID, number, date, expires, text, "why");
            default -> step(kind, random, date, expires);
        };
    }

    private static RecordCommand step(
            RecordKind kind, Random random, @Nullable EdtfDate date, @Nullable EdtfDate expires) {
        List<StepRecord> steps = RecordCommands.steps(kind, ID, date, expires, "so it was");
        // The one that goes on oftener than those that end it.
        return steps.isEmpty()
                ? RecordCommands.correct(kind, ID, content(kind, random), "why")
                : steps.get(random.nextBoolean() ? 0 : random.nextInt(steps.size()));
    }

    private static RecordContent content(RecordKind kind, Random random) {
        List<DateAlternative> others = random.nextInt(4) == 0
                ? List.of(WuhanRecords.alternative(random.nextInt(4) == 0 ? "2027" : "1990"))
                : List.of();
        PartnerId[] partners = random.nextInt(6) == 0
                ? new PartnerId[] {OITA, new PartnerId("atlantis")}
                : new PartnerId[] {random.nextBoolean() ? OITA : DUISBURG};
        return WuhanRecords.content(kind, date(random), others, partners);
    }

    private static @Nullable EdtfDate date(Random random) {
        LocalDate day = LocalDate.of(1979, 1, 1).plusDays(random.nextInt(17_600));
        return switch (random.nextInt(9)) {
            case 0 -> null;
            case 1 -> on(String.valueOf(day.getYear()));
            case 2 -> on(day.toString().substring(0, 7) + "~");
            case 3 -> on(day.getYear() + "/" + (day.getYear() + random.nextInt(4)));
            case 4 -> on(random.nextBoolean() ? "../" + day.getYear() : day.getYear() + "/..");
            case 5 -> on(String.valueOf(2024 + random.nextInt(5)));
            default -> EdtfDate.of(day);
        };
    }
}
