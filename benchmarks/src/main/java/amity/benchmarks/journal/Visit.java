package amity.benchmarks.journal;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.modelling.command.AggregateLifecycle;

/** The least aggregate there can be: made by a command that leads to one event, and never loaded again. */
final class Visit {

    @AggregateIdentifier
    private String id = "";

    private String date = "";

    @SuppressWarnings("unused") // for Axon
    private Visit() {}

    @CommandHandler
    @SuppressWarnings("unused")
    Visit(RecordVisit command) {
        id = command.id();
        AggregateLifecycle.apply(Fact.SAMPLE, MetaData.from(Fact.METADATA));
    }

    @EventSourcingHandler
    @SuppressWarnings("unused")
    private void on(Fact fact) {
        date = fact.date();
    }

    @Override
    public String toString() {
        return id + " on " + date;
    }
}
