package amity.message.record;

/** States a record anew, whole. */
public non-sealed interface CorrectRecord extends RecordCommand {

    RecordContent content();

    String reason();

    /** The fact, once it is accepted. */
    RecordCorrected fact();
}
