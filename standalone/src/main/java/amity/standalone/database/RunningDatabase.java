package amity.standalone.database;

import amity.standalone.Unstartable;
import amity.standalone.database.Database.Login;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The database of an Amity that runs on a data directory, for whoever may read the passwords in it. */
public final class RunningDatabase {

    private static final int LINE_OF_THE_PORT = 3;

    private RunningDatabase() {}

    /** @throws Unstartable if it cannot be told where it is */
    public static Database in(Path directory) {
        try {
            List<String> postmaster =
                    Files.readAllLines(directory.resolve("postgres").resolve("postmaster.pid"));
            int port = Integer.parseInt(postmaster.get(LINE_OF_THE_PORT).strip());
            String password = Files.readString(directory.resolve("amity-password"));
            return new Database(
                    "jdbc:postgresql://127.0.0.1:" + port + "/" + EmbeddedDatabase.NAME,
                    new Login(EmbeddedDatabase.NAME, password),
                    null);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException unreadable) {
            throw new Unstartable(
                    "An Amity runs on " + directory + ", and its database cannot be found: " + unreadable.getMessage()
                            + ".",
                    unreadable);
        }
    }
}
