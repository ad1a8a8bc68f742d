package amity.message;

/** From now on it is believed that a record, or a change of it, never was true. */
public interface Retracted extends AmityEvent {

    String reason();
}
