package amity.message.visit;

import amity.message.store.Stored;
import amity.message.value.VisitId;

/** A delegation came or went. */
@Stored(name = "amity.DelegationVisitRecorded", revision = "2")
public record DelegationVisitRecorded(VisitId visitId, DelegationVisit visit) implements VisitEvent {}
