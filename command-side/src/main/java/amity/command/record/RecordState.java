package amity.command.record;

/** Whether a record is in the ledger. */
sealed interface RecordState {

    record Unrecorded() implements RecordState {}

    /** @param course what is believed of it now */
    record Recorded(Course course) implements RecordState {}

    /** It never was true; its id stays taken. */
    record Retracted() implements RecordState {}
}
