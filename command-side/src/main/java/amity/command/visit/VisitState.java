package amity.command.visit;

import amity.message.value.VisitId;

/** Whether a visit is in the ledger. */
sealed interface VisitState {

    record Unrecorded() implements VisitState {}

    record Recorded(VisitId id) implements VisitState {}
}
