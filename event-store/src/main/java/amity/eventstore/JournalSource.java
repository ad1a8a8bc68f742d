package amity.eventstore;

import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.EventSource;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** The journal, to be read as it is stored; also while others append to it. */
public final class JournalSource implements EventSource {

    /** Each is a query of its own: a single one would keep the database from tidying up until it ends. */
    private static final int STRETCH = 10_000;

    private final JournalReader reader;

    /** @param runtime logs in as a role that may read the journal */
    public JournalSource(DataSource runtime, String schema) {
        this.reader = new JournalReader(runtime, schema);
    }

    @Override
    public String engine() {
        return "PostgreSQL";
    }

    @Override
    public long head() {
        return reader.head();
    }

    @Override
    public void read(long last, Consumer<ArchivedEvent> each) {
        for (long position = 0; position < last; position += STRETCH) {
            reader.stretch(position, (int) Math.min(STRETCH, last - position), entry -> each.accept(archived(entry)));
        }
    }

    private static ArchivedEvent archived(JournalEntry entry) {
        return new ArchivedEvent(
                entry.position(),
                entry.getTimestamp(),
                entry.getEventIdentifier(),
                place(entry),
                entry.getPayload().getType().getName(),
                entry.getPayload().getType().getRevision(),
                entry.getPayload().getData(),
                entry.getMetaData().getData());
    }

    private static ArchivedEvent.@Nullable Place place(JournalEntry entry) {
        return entry instanceof JournalEntry.InStream in
                ? new ArchivedEvent.Place(in.getAggregateIdentifier(), in.getSequenceNumber(), in.getType())
                : null;
    }
}
