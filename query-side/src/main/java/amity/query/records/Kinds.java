package amity.query.records;

import amity.message.agreement.AgreementType;
import amity.message.agreement.Agreements.AgreementEnded;
import amity.message.civic.CivicExchangeType;
import amity.message.fair.FairType;
import amity.message.figure.Measure;
import amity.message.network.NetworkTieType;
import amity.message.network.NetworkTies.NetworkTieClosed;
import amity.message.office.LiaisonOffices.LiaisonOfficeClosed;
import amity.message.project.ProjectSector;
import amity.message.project.Projects.ProjectCanceled;
import amity.message.project.Projects.ProjectCompleted;
import amity.message.publication.PublicationType;
import amity.message.query.RecordStatus;
import amity.message.record.RecordContent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStep;
import amity.message.training.TrainingType;
import amity.message.value.Direction;
import java.util.List;
import java.util.stream.Stream;

/** What is asked of the kinds one by one. */
public final class Kinds {

    private Kinds() {}

    static RecordKind of(Class<? extends RecordContent> content) {
        return Stream.of(RecordKind.values())
                .filter(kind -> kind.content() == content)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(content + " is of no kind"));
    }

    /** Whether it begins and goes on; what does not happens and is over. */
    public static boolean goesOn(RecordKind kind) {
        return !RecordStatus.of(kind).isEmpty();
    }

    static boolean goesOn(Class<? extends RecordContent> content) {
        return goesOn(of(content));
    }

    /** What becomes of a record that goes on where its own date says when it ended, and nothing says how. */
    static RecordStatus spanEnd(Class<? extends RecordContent> content) {
        return RecordStatus.of(of(content)).getLast();
    }

    /** What becomes of a record by the step that ends it. */
    static RecordStatus end(RecordStep step) {
        return switch (step) {
            case AgreementEnded _ -> RecordStatus.ENDED;
            case ProjectCompleted _ -> RecordStatus.COMPLETED;
            case ProjectCanceled _ -> RecordStatus.CANCELED;
            case LiaisonOfficeClosed _, NetworkTieClosed _ -> RecordStatus.CLOSED;
            default -> throw new IllegalStateException(step + " ends nothing that is known here");
        };
    }

    /** What its type can be; empty where it has none. */
    public static List<? extends Enum<?>> types(RecordKind kind) {
        return switch (kind) {
            case AGREEMENT -> List.of(AgreementType.values());
            case PROJECT -> List.of(ProjectSector.values());
            case LIAISON_OFFICE, EXPERT_ENGAGEMENT -> List.of();
            case TRAINING -> List.of(TrainingType.values());
            case CIVIC_EXCHANGE -> List.of(CivicExchangeType.values());
            case FAIR -> List.of(FairType.values());
            case PUBLICATION -> List.of(PublicationType.values());
            case NETWORK_TIE -> List.of(NetworkTieType.values());
            case PUBLISHED_FIGURE -> List.of(Measure.values());
        };
    }

    /** Which way it can go; empty where it goes none. */
    public static List<Direction> directions(RecordKind kind) {
        return switch (kind) {
            case LIAISON_OFFICE, EXPERT_ENGAGEMENT, TRAINING, CIVIC_EXCHANGE, FAIR -> List.of(Direction.values());
            case AGREEMENT, PROJECT, PUBLICATION, NETWORK_TIE, PUBLISHED_FIGURE -> List.of();
        };
    }
}
