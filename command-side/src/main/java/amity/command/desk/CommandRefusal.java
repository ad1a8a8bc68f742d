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

    /** A correction that states what is believed already. @param field that names what was to be corrected */
    record NothingCorrected(String field) implements CommandRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, field, "nothing-corrected");
        }
    }
}
