package amity.query.page;

import amity.message.network.NetworkTieType;
import amity.message.record.RecordKind;

/** What a field of work counts. */
sealed interface Subject {

    /** The records of a kind. */
    record Kind(RecordKind kind) implements Subject {}

    /** The ties of the network of one type: what they have in common is only their shape. */
    record Network(NetworkTieType type) implements Subject {}

    /** What has a report of its own. */
    enum Report implements Subject {
        TIES,
        VISITS,
        HONORS_OF_CITIES,
        HONORS_OF_PEOPLE,
        ANNIVERSARIES
    }
}
