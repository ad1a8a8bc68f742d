package amity.command.desk;

import org.axonframework.commandhandling.CommandExecutionException;

/**
 * A command was refused; nothing was recorded. The refusal is the exception's details, the part that crosses a
 * distributed command bus.
 */
public final class Refused extends CommandExecutionException {

    private static final long serialVersionUID = 1L;

    private final transient Refusal refusal;

    public Refused(Refusal refusal) {
        super(refusal.code() + " " + refusal.arguments(), null, refusal);
        this.refusal = refusal;
    }

    public Refusal refusal() {
        return refusal;
    }
}
