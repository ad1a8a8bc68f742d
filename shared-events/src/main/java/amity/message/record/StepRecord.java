package amity.message.record;

/** Carries a record on: an agreement is renewed, an office closed. */
public non-sealed interface StepRecord extends RecordCommand {

    /** The fact, once it is accepted. */
    RecordStep fact();
}
