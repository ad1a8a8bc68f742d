package amity.query.naive;

import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.agreement.Agreements.AgreementRenewed;
import amity.message.network.NetworkTies.NetworkTieClosed;
import amity.message.office.LiaisonOffices.LiaisonOfficeClosed;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.project.Projects.ProjectCompleted;
import amity.message.project.Projects.ProjectMilestoneReached;
import amity.message.record.RecordCorrected;
import amity.message.record.RecordEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordRetracted;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RecordStepCorrected;
import amity.message.record.RecordStepRetracted;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;
import java.lang.reflect.InvocationTargetException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;

/** Draws what might be recorded of the records of all kinds; the rules may refuse it. */
final class RandomRecords {

    private record Known(RecordKind kind, RecordId id) {}

    private static final List<RecordKind> WITH_STEPS =
            List.of(RecordKind.AGREEMENT, RecordKind.PROJECT, RecordKind.LIAISON_OFFICE, RecordKind.NETWORK_TIE);

    private final RandomGenerator random;
    private final RandomDates dates;
    private final RandomContents contents;
    private final Acceptance accepted;
    private final List<Known> known = new ArrayList<>();

    RandomRecords(RandomGenerator random, RandomFriendships partners, Acceptance accepted) {
        this.random = random;
        this.dates = new RandomDates(random);
        this.contents = new RandomContents(random, partners);
        this.accepted = accepted;
    }

    RecordEvent event(LocalDate today) {
        int drawn = random.nextInt(20);
        if (known.isEmpty() || drawn < 6) {
            Known it = new Known(kind(), new RecordId("r" + known.size()));
            known.add(it);
            return make(RecordStated.class, it.kind, it.id, contents.of(it.kind, today));
        }
        Known it = known.get(random.nextInt(known.size()));
        return switch (drawn) {
            case 6, 7, 8 -> make(RecordCorrected.class, it.kind, it.id, contents.of(it.kind, today), "misread");
            case 9 -> make(RecordRetracted.class, it.kind, it.id, "recorded twice");
            case 10, 11, 12 -> corrected(it, today);
            case 13 -> new RecordStepRetracted(it.kind, it.id, step(it), "never happened");
            default -> step(it, today);
        };
    }

    /** As often one of a kind that has steps as not. */
    private RecordKind kind() {
        List<RecordKind> kinds = random.nextBoolean() ? WITH_STEPS : List.of(RecordKind.values());
        return kinds.get(random.nextInt(kinds.size()));
    }

    /** Of a kind that has no steps: drawn for nothing. */
    private RecordEvent step(Known it, LocalDate today) {
        @Nullable EdtfDate date = dates.upTo(today);
        return switch (it.kind) {
            case AGREEMENT ->
                random.nextBoolean()
                        ? new AgreementRenewed(it.id, date, contents.later(today))
                        : new AgreementEnded(it.id, date, reason());
            case PROJECT ->
                switch (random.nextInt(4)) {
                    case 0 -> new ProjectCompleted(it.id, date);
                    case 1 -> new ProjectCanceled(it.id, date, reason());
                    default -> new ProjectMilestoneReached(it.id, date, "roof");
                };
            case LIAISON_OFFICE -> new LiaisonOfficeClosed(it.id, date, reason());
            case NETWORK_TIE -> new NetworkTieClosed(it.id, date, reason());
            case EXPERT_ENGAGEMENT, TRAINING, CIVIC_EXCHANGE, FAIR, PUBLICATION, PUBLISHED_FIGURE ->
                make(RecordRetracted.class, it.kind, new RecordId("nothing"), "nothing");
        };
    }

    private RecordStepCorrected corrected(Known it, LocalDate today) {
        long number = step(it);
        RecordRules.Step before = accepted.record(it.kind, it.id).steps().get(number);
        RecordStep stated = before == null ? null : before.stated();
        boolean expiring = stated instanceof AgreementRenewed;
        boolean telling = stated != null && !expiring && !(stated instanceof ProjectCompleted);
        return new RecordStepCorrected(
                it.kind,
                it.id,
                number,
                dates.upTo(today),
                expiring ? contents.later(today) : null,
                telling ? "otherwise" : null,
                "misread");
    }

    /** The number of one that is believed, where there is one. */
    private long step(Known it) {
        List<Long> steps = List.copyOf(accepted.record(it.kind, it.id).steps().keySet());
        return steps.isEmpty() ? 0 : steps.get(random.nextInt(steps.size()));
    }

    private @Nullable String reason() {
        return random.nextBoolean() ? null : "quarrel";
    }

    /** The event of a kind that does so, with what it says. */
    private static RecordEvent make(Class<? extends RecordEvent> what, RecordKind kind, Object... says) {
        Class<?> event = kind.messages().stream()
                .filter(what::isAssignableFrom)
                .findFirst()
                .orElseThrow();
        try {
            return what.cast(event.getDeclaredConstructors()[0].newInstance(says));
        } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(event + " is made otherwise", e);
        }
    }
}
