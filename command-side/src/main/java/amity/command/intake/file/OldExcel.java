package amity.command.intake.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The container that Excel used until 2003, and uses still around a workbook with a password. */
final class OldExcel {

    private static final int SEEN = 1 << 20;

    /** Names in such a container are in UTF-16. */
    private static final String ENCRYPTED =
            new String("EncryptedPackage".getBytes(StandardCharsets.UTF_16LE), StandardCharsets.ISO_8859_1);

    private OldExcel() {}

    static boolean isEncrypted(Path path) throws IOException {
        try (InputStream stream = Files.newInputStream(path)) {
            return contains(stream.readNBytes(SEEN)) || containsAtEnd(path);
        }
    }

    private static boolean containsAtEnd(Path path) throws IOException {
        long size = Files.size(path);
        try (InputStream stream = Files.newInputStream(path)) {
            stream.skipNBytes(Math.max(0, size - SEEN));
            return contains(stream.readNBytes(SEEN));
        }
    }

    private static boolean contains(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1).contains(ENCRYPTED);
    }
}
