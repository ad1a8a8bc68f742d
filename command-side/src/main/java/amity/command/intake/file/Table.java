package amity.command.intake.file;

import java.util.Iterator;
import java.util.Optional;

/** A table of a file, which can be read from its beginning as often as wanted. */
public interface Table {

    /** The name of the file, as it was given. */
    String file();

    /** The name of the sheet, where there are sheets. */
    Optional<String> sheet();

    /** File and sheet, for a person. */
    default String name() {
        return sheet().map(sheet -> file() + "#" + sheet).orElseGet(this::file);
    }

    /** Opens it at its header, which is the first row that is not blank. @throws BadFile if it cannot be read */
    Rows open();

    /** Rows in their order; blank ones are passed over. {@code next} throws {@link BadFile} where the file is damaged. */
    interface Rows extends Iterator<SheetRow>, AutoCloseable {
        @Override
        void close();
    }
}
