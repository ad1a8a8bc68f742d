package amity.query.upkeep;

import amity.message.value.Texts;

/** There is no such letter, or there is no longer. */
public final class NoSuchDeadLetter extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    NoSuchDeadLetter(String id) {
        super("there is no dead letter " + Texts.shortened(id, 40));
        this.id = id;
    }

    String id() {
        return Texts.shortened(id, 40);
    }
}
