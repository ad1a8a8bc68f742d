package amity.message.record;

/** Says that a record, and with it every step of it, never was true. */
public non-sealed interface RetractRecord extends RecordCommand {

    String reason();

    /** The fact, once it is accepted. */
    RecordRetracted fact();
}
