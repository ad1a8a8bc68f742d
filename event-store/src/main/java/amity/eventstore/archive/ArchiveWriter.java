package amity.eventstore.archive;

import java.io.BufferedOutputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes an archive, under another name beside the one it will have: what bears that name is whole, and on disk. Closed before
 * it was completed it leaves nothing.
 */
public final class ArchiveWriter implements AutoCloseable {

    private final Path file;
    private final Path unfinished;
    private final ArchiveHeader header;
    private final LineEncoder encoder = new LineEncoder();
    private final MessageDigest lines = Format.sha256();
    private final FileChannel channel;
    private final DigestOutputStream packed;
    private @Nullable GZIPOutputStream member;
    private long events;

    /**
     * @throws FileAlreadyExistsException if there is such a file
     * @throws IOException if it cannot be written there
     */
    public ArchiveWriter(Path file, ArchiveHeader header) throws IOException {
        this.file = file.toAbsolutePath();
        this.header = header;
        refuseToOverwrite();
        Path folder = this.file.getParent();
        // Readable by the owner only: what is in it is all that there is.
        this.unfinished = Files.createTempFile(folder, this.file.getFileName() + ".", ".unfinished");
        // A signal ends the program without closing anything.
        unfinished.toFile().deleteOnExit();
        this.channel = FileChannel.open(unfinished, StandardOpenOption.WRITE);
        this.packed = new DigestOutputStream(
                new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16), Format.sha256());
        write(new Line.Header(header));
        finishMember();
    }

    private void refuseToOverwrite() throws FileAlreadyExistsException {
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
    }

    /** @throws IllegalArgumentException if it is not the next one, or longer than can be read again */
    public void write(ArchivedEvent event) throws IOException {
        if (event.position() != events + 1) {
            throw new IllegalArgumentException("event " + event.position() + " follows " + events);
        }
        write(new Line.Event(event));
        events++;
        if (events % Format.BLOCK == 0) {
            write(new Line.Checkpoint(events, Format.hex(lines)));
            finishMember();
        }
    }

    private void write(Line line) throws IOException {
        byte[] bytes = encoder.encode(line);
        if (bytes.length > Format.LONGEST_LINE) {
            throw new IllegalArgumentException("event " + (events + 1) + " has " + bytes.length + " bytes");
        }
        if (!(line instanceof Line.Header)) {
            lines.update(bytes);
        }
        GZIPOutputStream open = member;
        if (open == null) {
            open = new GZIPOutputStream(new Unclosed(packed), 1 << 16);
            member = open;
        }
        open.write(bytes);
    }

    private void finishMember() throws IOException {
        GZIPOutputStream open = member;
        member = null;
        if (open != null) {
            open.close();
        }
    }

    /** @throws IllegalStateException if there were not as many events as announced */
    public ArchiveContent complete() throws IOException {
        if (events != header.events()) {
            throw new IllegalStateException(header.events() + " events were announced and " + events + " written");
        }
        String sha256 = Format.hex(lines);
        write(new Line.End(events, sha256));
        finishMember();
        packed.on(false);
        packed.write(Seal.of(packed.getMessageDigest()));
        packed.flush();
        channel.force(true);
        channel.close();
        refuseToOverwrite();
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        return new ArchiveContent(header, sha256);
    }

    @Override
    public void close() throws IOException {
        // What is not finished is not packed to its end either: that may be what has just failed.
        channel.close();
        Files.deleteIfExists(unfinished);
    }

    /** A member ends, the file goes on. */
    private static final class Unclosed extends FilterOutputStream {

        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
