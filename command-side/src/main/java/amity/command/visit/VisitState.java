package amity.command.visit;

import amity.message.visit.DelegationVisit;

/** Whether a visit is in the ledger. */
sealed interface VisitState {

    record Unrecorded() implements VisitState {}

    /** @param visit as believed now */
    record Recorded(DelegationVisit visit) implements VisitState {}

    /** It never took place; its id stays taken. */
    record Retracted() implements VisitState {}
}
