package amity.standalone.database;

import amity.standalone.Unstartable;
import java.nio.file.Path;

/** Another Amity runs on the data directory. */
public final class DirectoryInUse extends Unstartable {

    private static final long serialVersionUID = 1L;

    DirectoryInUse(Path directory, Path lock) {
        super("The data directory " + directory + " is in use by another Amity (" + lock
                + " is locked); stop that one or choose another --data-dir.");
    }
}
