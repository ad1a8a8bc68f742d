package amity.command.desk;

/** Other commands changed the same record each time this one tried; nothing was recorded, trying again is safe. */
public final class Overtaken extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Overtaken(String stream, RuntimeException last) {
        super("no turn was left for a command on " + stream, last);
    }
}
