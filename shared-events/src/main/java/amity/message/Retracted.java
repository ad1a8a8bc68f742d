package amity.message;

/** From now on it is believed that a fact never was true. */
public interface Retracted extends AmityEvent {

    Target target();

    String reason();
}
