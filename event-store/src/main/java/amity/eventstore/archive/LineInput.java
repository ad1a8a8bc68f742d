package amity.eventstore.archive;

import amity.eventstore.archive.LineDecoder.BadLine;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Cuts bytes into lines, each ended by a line feed. */
final class LineInput {

    private final InputStream in;
    private final byte[] buffer = new byte[1 << 16];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(4096);
    private int next;
    private int end;

    LineInput(InputStream in) {
        this.in = in;
    }

    /**
     * Without its line feed; null at the end.
     *
     * @throws EOFException if the last line has no end
     */
    byte @Nullable [] next() throws IOException, BadLine {
        line.reset();
        while (true) {
            if (next == end && !fill()) {
                if (line.size() > 0) {
                    throw new EOFException("a line without an end");
                }
                return null;
            }
            int feed = next;
            while (feed < end && buffer[feed] != '\n') {
                feed++;
            }
            line.write(buffer, next, feed - next);
            next = feed;
            if (feed < end) {
                next++;
                return line.toByteArray();
            }
            if (line.size() > Format.LONGEST_LINE) {
                throw new BadLine("a line that is too long");
            }
        }
    }

    private boolean fill() throws IOException {
        next = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
