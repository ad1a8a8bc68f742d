package amity.message.visit;

import amity.message.AmityCommand;
import amity.message.value.VisitId;

/** What can be asked about a delegation visit. */
public sealed interface VisitCommand extends AmityCommand
        permits RecordDelegationVisit, CorrectDelegationVisit, RetractDelegationVisit {

    VisitId visitId();

    @Override
    default String stream() {
        return visitId().stream();
    }
}
