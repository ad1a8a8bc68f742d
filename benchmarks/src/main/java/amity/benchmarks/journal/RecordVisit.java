package amity.benchmarks.journal;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** Makes a {@link Visit}. */
record RecordVisit(@TargetAggregateIdentifier String id) {}
