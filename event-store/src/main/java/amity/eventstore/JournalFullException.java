package amity.eventstore;

import org.axonframework.common.AxonTransientException;

/** So many appends wait already that this one was not taken in. Nothing of it was stored: trying again is safe. */
public class JournalFullException extends AxonTransientException {

    private static final long serialVersionUID = 1L;

    public JournalFullException(int waiting) {
        super("The journal takes in no more for now: " + waiting
                + " appends wait. Nothing was stored; a retry is safe.");
    }
}
