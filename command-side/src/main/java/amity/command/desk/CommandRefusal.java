package amity.command.desk;

/** Refusals of any command, whatever it asks. */
public sealed interface CommandRefusal extends Refusal {

    /** The command id was used before, for something else. */
    record IdReused() implements CommandRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.PROVENANCE, "Idempotency-Key", "command-id-reused");
        }
    }
}
