package amity.command.intake;

import java.util.Iterator;
import java.util.Set;

/** A table whose header is understood. */
public interface TableForm {

    /** For a person: the file, with the sheet where there are several. */
    String name();

    /** In which phases its rows have their turn. */
    Set<Phase> phases();

    /** What its rows say that belongs to a phase, from the first row on. What cannot be read has its turn in the first. */
    Entries open(Phase phase);

    /** The column of a field; its path where there is none. */
    String column(String path);

    /** To be closed by whoever opened it. */
    interface Entries extends Iterator<Entry>, AutoCloseable {
        @Override
        void close();
    }
}
