package amity.eventstore.archive;

import amity.eventstore.archive.LineDecoder.BadLine;
import amity.eventstore.archive.SealedFile.End;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import org.jspecify.annotations.Nullable;

/**
 * Reads an archive from end to end and one event at a time. Events are handed out before it is known whether the whole is
 * good: whoever wants to act on them reads it once without acting.
 */
public final class ArchiveReader {

    private final Consumer<ArchivedEvent> reader;
    private final LineDecoder decoder = new LineDecoder();
    private final MessageDigest digest = Format.sha256();
    private @Nullable ArchiveHeader header;
    private @Nullable ArchiveContent content;
    private long events;
    private long verified;

    private ArchiveReader(Consumer<ArchivedEvent> reader) {
        this.reader = reader;
    }

    /**
     * @param reader gets every event, in order
     * @throws BadArchive that says where, if a single bit is not as it was written
     * @throws IOException if the file cannot be read at all
     */
    public static ArchiveContent read(Path file, Consumer<ArchivedEvent> reader) throws IOException {
        return new ArchiveReader(reader).read(file);
    }

    private ArchiveContent read(Path path) throws IOException {
        try (SealedFile file = new SealedFile(path)) {
            unpack(file);
            ArchiveContent whole = content;
            End end = file.end();
            if (whole == null) {
                throw bad(end, null);
            }
            return switch (end) {
                case SEALED -> whole;
                case BROKEN ->
                    throw new BadArchive(
                            "is not as it was written: all its events can be read, but what they are packed in was changed");
                case UNSEALED -> throw unsealed();
            };
        }
    }

    private void unpack(SealedFile file) throws IOException {
        try (GZIPInputStream unpacked = new GZIPInputStream(new Uncloseable(file), 1 << 16)) {
            LineInput lines = new LineInput(unpacked);
            for (byte[] line = lines.next(); line != null; line = lines.next()) {
                take(decoder.decode(line), line);
            }
        } catch (ZipException | EOFException | BadLine e) {
            throw bad(file.end(), e);
        }
    }

    private void take(Line line, byte[] bytes) throws BadLine {
        if (content != null || (header == null) != line instanceof Line.Header) {
            throw new BadLine("a line in a wrong place");
        }
        switch (line) {
            case Line.Header first -> header = first.header();
            case Line.Event(ArchivedEvent event) -> {
                if (event.position() != events + 1 || events == verified + Format.BLOCK) {
                    throw new BadLine("event " + event.position() + " after " + events);
                }
                events++;
                reader.accept(event);
            }
            case Line.Checkpoint(long count, String sha256) -> {
                if (events != verified + Format.BLOCK) {
                    throw new BadLine("a checkpoint in a wrong place");
                }
                check(count, sha256);
            }
            case Line.End(long count, String sha256) -> {
                check(count, sha256);
                content = complete(sha256);
            }
        }
        if (!(line instanceof Line.Header)) {
            digest.update(bytes);
            digest.update((byte) '\n');
        }
    }

    private ArchiveContent complete(String sha256) throws BadLine {
        if (header == null) {
            throw new BadLine("an end without a beginning");
        }
        if (header.events() != events) {
            throw new BadArchive(said("announces %,d events and holds %,d", header.events(), events));
        }
        return new ArchiveContent(header, sha256);
    }

    private void check(long count, String sha256) throws BadLine {
        if (count != events || !sha256.equals(Format.hex(digest))) {
            throw new BadLine("a wrong checksum");
        }
        verified = events;
    }

    private BadArchive bad(End end, @Nullable Exception cause) {
        if (header == null) {
            return new BadArchive("is no archive of a journal, or damaged at its very beginning", cause);
        }
        if (content != null) {
            return unsealed();
        }
        long announced = header.events();
        boolean cut = end == End.UNSEALED && !(cause instanceof BadLine);
        if (cut) {
            return new BadArchive(
                    said(
                            "is cut short: %,d events were written, and it can be read up to event %,d",
                            announced, events),
                    cause);
        }
        if (verified >= announced) {
            return new BadArchive(said("is damaged at its end, behind event %,d", verified), cause);
        }
        return new BadArchive(
                said(
                        "is damaged between event %,d and %,d of %,d",
                        verified + 1, Math.min(verified + Format.BLOCK, announced), announced),
                cause);
    }

    private static BadArchive unsealed() {
        return new BadArchive("does not end with its seal: it is cut short, or something was added to it");
    }

    private static String said(String sentence, Object... numbers) {
        return String.format(Locale.ROOT, sentence, numbers);
    }
}
