package amity.message;

/** From now on something else is believed of a fact; what was believed before stays in the journal. */
public interface Corrected extends Telling {

    Target target();

    String reason();
}
