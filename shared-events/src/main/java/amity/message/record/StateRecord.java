package amity.message.record;

/** Begins a record. */
public non-sealed interface StateRecord extends RecordCommand {

    RecordContent content();

    /** The fact, once it is accepted. */
    RecordStated fact();
}
