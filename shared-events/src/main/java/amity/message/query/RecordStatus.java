package amity.message.query;

import amity.message.record.RecordKind;
import java.util.List;

/** How a record that goes on stands on a day. */
public enum RecordStatus {
    IN_FORCE,
    /** Of a project. */
    UNDER_WAY,
    /** By itself, on a day that was agreed. */
    EXPIRED,
    ENDED,
    COMPLETED,
    CANCELED,
    CLOSED;

    /** Those that a record of a kind can have, the first while it goes on. None of what happens and is over. */
    public static List<RecordStatus> of(RecordKind kind) {
        return switch (kind) {
            case AGREEMENT -> List.of(IN_FORCE, EXPIRED, ENDED);
            case PROJECT -> List.of(UNDER_WAY, COMPLETED, CANCELED, ENDED);
            case LIAISON_OFFICE, NETWORK_TIE -> List.of(IN_FORCE, CLOSED);
            case EXPERT_ENGAGEMENT, TRAINING, CIVIC_EXCHANGE, FAIR, PUBLICATION, PUBLISHED_FIGURE -> List.of();
        };
    }
}
