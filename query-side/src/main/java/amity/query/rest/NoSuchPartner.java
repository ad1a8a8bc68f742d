package amity.query.rest;

import amity.message.value.InvalidValue;
import amity.message.value.PartnerId;
import amity.message.value.Texts;

/** Nothing is registered under the id. */
public final class NoSuchPartner extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String id;

    public NoSuchPartner(String id) {
        super("no partner is registered under this id");
        this.id = id;
    }

    /** The partner's id, if it can be one. */
    public static PartnerId named(String id) {
        try {
            return new PartnerId(id);
        } catch (InvalidValue malformed) {
            throw new NoSuchPartner(id);
        }
    }

    String id() {
        return Texts.shortened(id, 64);
    }
}
