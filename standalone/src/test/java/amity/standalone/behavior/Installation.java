package amity.standalone.behavior;

import java.net.URI;
import java.util.List;
import javax.sql.DataSource;

/** Amity as it is installed somewhere: of one process or of more, which are numbered from 0. */
interface Installation extends AutoCloseable {

    /** Where commands are sent, a base address each. */
    List<URI> commandNodes();

    /** Where questions are asked; perhaps the same. */
    List<URI> queryNodes();

    /** How many there are; those that answer questions are the last. */
    int processes();

    /** The database of logins and projections, as whoever Amity works as. */
    DataSource database();

    /** Kills a process, as {@code kill -9}. */
    void kill(int process);

    /** Starts one that was killed again, and waits until it is ready. */
    void start(int process);

    /** Stops all processes as a person would, starts them again on what they keep, and waits until all are ready. */
    void restart();

    /** Puts an event into the journal that no version of the program knows, as the first of a record. */
    void recordUnknownEvent(String record);

    @Override
    void close();
}
