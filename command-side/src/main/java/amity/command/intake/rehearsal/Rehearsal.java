package amity.command.intake.rehearsal;

import amity.command.desk.CommandDesk;
import amity.command.desk.KnownStreams;
import amity.command.desk.Successors;
import amity.platform.home.OfficeClock;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Supplier;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;

/** A rehearsal: commands handed in here are decided like any other, each knowing of those before it, and nothing is recorded. */
public final class Rehearsal implements KnownStreams, AutoCloseable {

    private final AnnotationConfigApplicationContext floor = new AnnotationConfigApplicationContext();
    private final Forgetting engine;
    private final KnownStreams journal;
    private final CommandDesk desk;

    /**
     * @param still true: of what is recorded meanwhile it may know nothing, and is faster; false: it is asked about the
     *     present
     */
    public Rehearsal(
            EventStore journal, KnownStreams streams, Serializer serializer, OfficeClock clock, boolean still) {
        this.engine = new Forgetting(journal, serializer, still);
        this.journal = streams;
        floor.registerBean("engine", Forgetting.class, () -> engine);
        floor.registerBean("officeClock", OfficeClock.class, () -> clock);
        floor.registerBean("serializer", Serializer.class, () -> serializer);
        floor.register(RehearsalFloor.class);
        floor.refresh();
        this.desk = CommandDesk.rehearsing(floor.getBean(CommandGateway.class), floor.getBean(Successors.class));
    }

    public CommandDesk desk() {
        return desk;
    }

    /** The journal as it would be. */
    public EventStore store() {
        return floor.getBean(EventStore.class);
    }

    /** Asks what would come of something, without doing even here what comes of it. */
    public <T> T asking(Supplier<T> question) {
        return engine.asking(question);
    }

    /** Looks up many streams at once, before they are asked for one by one. */
    public void expect(Collection<String> streams) {
        Set<String> absent = new HashSet<>(streams);
        absent.removeAll(journal.among(streams));
        engine.absent(absent);
    }

    @Override
    public Set<String> among(Collection<String> streams) {
        Set<String> found = new HashSet<>(journal.among(streams));
        found.addAll(engine.appendedAmong(streams));
        return found;
    }

    @Override
    public void close() {
        floor.close();
        engine.close();
    }
}
