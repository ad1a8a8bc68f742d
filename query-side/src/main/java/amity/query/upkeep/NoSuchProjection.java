package amity.query.upkeep;

import amity.message.value.Texts;

/** There is no projection of that name. */
public final class NoSuchProjection extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String name;

    NoSuchProjection(String name) {
        super("there is no projection " + Texts.shortened(name, 40));
        this.name = name;
    }

    String projection() {
        return Texts.shortened(name, 40);
    }
}
