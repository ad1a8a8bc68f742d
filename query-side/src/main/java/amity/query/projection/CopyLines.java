package amity.query.projection;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Lines in the text format of PostgreSQL's COPY, in UTF-8: a rebuild writes millions. */
final class CopyLines {

    private static final byte[] NULL = {'\\', 'N'};

    private byte[] bytes;
    private int count;

    CopyLines(int capacity) {
        bytes = new byte[capacity];
    }

    int length() {
        return count;
    }

    boolean isEmpty() {
        return count == 0;
    }

    /** To the next column. */
    CopyLines next() {
        write((byte) '\t');
        return this;
    }

    void end() {
        write((byte) '\n');
    }

    void none() {
        writeBytes(NULL);
    }

    void number(long number) {
        plain(Long.toString(number));
    }

    /** From a position on. @param until null: for ever */
    void range(long from, @Nullable Long until) {
        plain(until == null ? "[" + from + ",)" : "[" + from + "," + until + ")");
    }

    void text(String value) {
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        int written = 0;
        for (int i = 0; i < text.length; i++) {
            byte escaped = escaped(text[i]);
            if (escaped != 0) {
                write(text, written, i - written);
                write((byte) '\\');
                write(escaped);
                written = i + 1;
            }
        }
        write(text, written, text.length - written);
    }

    /** What stands for it behind a backslash; 0: it stands for itself, as does each byte of a longer character. */
    private static byte escaped(byte one) {
        return switch (one) {
            case '\\' -> '\\';
            case '\n' -> 'n';
            case '\r' -> 'r';
            case '\t' -> 't';
            default -> 0;
        };
    }

    private void plain(String ascii) {
        writeBytes(ascii.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void writeBytes(byte[] some) {
        write(some, 0, some.length);
    }

    private void write(byte[] some, int from, int length) {
        reserve(length);
        System.arraycopy(some, from, bytes, count, length);
        count += length;
    }

    private void write(byte one) {
        reserve(1);
        bytes[count++] = one;
    }

    private void reserve(int more) {
        if (bytes.length - count < more) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, count + more));
        }
    }

    /** All lines, until {@link #clear}. */
    InputStream stream() {
        return new ByteArrayInputStream(bytes, 0, count);
    }

    void clear() {
        count = 0;
    }
}
