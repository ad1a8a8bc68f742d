package amity.standalone;

import java.nio.file.Path;

/** Where the log goes: a file in the data directory (see {@code logback.xml}), never the terminal. */
final class Logs {

    static final String FILE_PROPERTY = "amity.log";

    private Logs() {}

    /** Must be called before anything logs. */
    static void in(Path dataDirectory) {
        System.setProperty(
                FILE_PROPERTY,
                dataDirectory.toAbsolutePath().resolve("amity.log").normalize().toString());
    }
}
