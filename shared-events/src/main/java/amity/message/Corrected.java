package amity.message;

/** From now on something else is believed of a record; what was believed before stays in the journal. */
public interface Corrected extends AmityEvent {

    String reason();
}
