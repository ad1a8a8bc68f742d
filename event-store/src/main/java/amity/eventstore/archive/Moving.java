package amity.eventstore.archive;

import amity.eventstore.archive.Progress.Stage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From an event store into a file, and from a file into an event store. */
public final class Moving {

    private static final int BATCH = 1_000;
    private static final int BATCH_BYTES = 4 << 20;

    private Moving() {}

    /**
     * Writes all that is stored at the moment.
     *
     * @param created what the file says about when
     * @throws IOException if the file is there already, or cannot be written
     */
    public static ArchiveContent export(EventSource source, Path file, Instant created, Progress progress)
            throws IOException {
        long head = source.head();
        try (ArchiveWriter writer = new ArchiveWriter(file, new ArchiveHeader(created, source.engine(), head))) {
            source.read(head, event -> {
                try {
                    writer.write(event);
                } catch (IOException full) {
                    throw new UncheckedIOException(full);
                }
                progress.at(Stage.WRITING, event.position(), head);
            });
            return writer.complete();
        } catch (UncheckedIOException full) {
            throw full.getCause();
        }
    }

    /**
     * Reads a file to its end and changes nothing.
     *
     * @param fits throws what it likes for an event that the target could not keep
     * @throws BadArchive that says where it is damaged
     * @throws IOException if it cannot be read
     */
    public static ArchiveContent check(Path file, Consumer<ArchivedEvent> fits, Progress progress) throws IOException {
        return ArchiveReader.read(file, event -> {
            fits.accept(event);
            progress.at(Stage.CHECKING, event.position(), 0);
        });
    }

    /**
     * Appends what a file holds.
     *
     * @param checked what {@link #check} said of it
     * @throws BadTarget if something is stored there, or somebody else is writing
     * @throws BadArchive if the file was changed since; the target is not completed then
     * @throws IOException if it cannot be read any more; the target is not completed then
     */
    public static void fill(EventTarget target, Path file, ArchiveContent checked, Progress progress)
            throws IOException {
        refuseUnlessEmpty(target);
        Batch batch = new Batch(target, checked.events(), progress);
        ArchiveContent read = ArchiveReader.read(file, batch::add);
        batch.flush();
        if (!read.equals(checked)) {
            throw new BadArchive("was changed while it was imported");
        }
        target.complete();
    }

    /** @throws BadTarget if something is stored there */
    public static void refuseUnlessEmpty(EventTarget target) {
        long head = target.head();
        if (head > 0) {
            throw new BadTarget(
                    "The target holds " + head + " events already; an archive is imported into an empty one only.");
        }
    }

    /** What goes into one append. */
    private static final class Batch {

        private final EventTarget target;
        private final long of;
        private final Progress progress;
        private final List<ArchivedEvent> events = new ArrayList<>(BATCH);
        private int bytes;

        Batch(EventTarget target, long of, Progress progress) {
            this.target = target;
            this.of = of;
            this.progress = progress;
        }

        void add(ArchivedEvent event) {
            if (!events.isEmpty() && (events.size() == BATCH || bytes + event.size() > BATCH_BYTES)) {
                flush();
            }
            events.add(event);
            bytes += event.size();
        }

        void flush() {
            if (!events.isEmpty()) {
                target.append(List.copyOf(events));
                progress.at(Stage.APPENDING, events.getLast().position(), of);
                events.clear();
                bytes = 0;
            }
        }
    }
}
