package amity.eventstore.archive;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Arrays;

/** The bytes of a file before its seal. */
final class SealedFile extends InputStream {

    /** How the file ends. */
    enum End {
        SEALED,
        /** There is a seal, of other bytes. */
        BROKEN,
        /** What is there is no seal. */
        UNSEALED
    }

    private final InputStream file;
    private final MessageDigest digest = Format.sha256();
    private long left;

    SealedFile(Path path) throws IOException {
        this.left = Math.max(0, Files.size(path) - Seal.LENGTH);
        this.file = new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left == 0 ? -1 : file.read(bytes, offset, (int) Math.min(length, left));
        if (count > 0) {
            digest.update(bytes, offset, count);
            left -= count;
        }
        return count;
    }

    /** The unpacker asks whether another member follows. */
    @Override
    public int available() {
        return (int) Math.min(left, Integer.MAX_VALUE);
    }

    /** Reads to the end. */
    End end() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        byte[] there = file.readNBytes(Seal.LENGTH + 1);
        byte[] wanted = Seal.of(digest);
        if (Arrays.equals(there, wanted)) {
            return End.SEALED;
        }
        return there.length == wanted.length && Arrays.mismatch(there, wanted) >= Seal.SAME_IN_ALL
                ? End.BROKEN
                : End.UNSEALED;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
