package amity.query.rest;

import amity.message.value.InvalidValue;
import amity.message.value.RecordId;
import amity.message.value.Texts;

/** Nothing was ever recorded under the id. */
public final class NoSuchRecord extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String address;
    private final String id;

    /** @param address of the kind, such as {@code agreements} */
    public NoSuchRecord(String address, String id) {
        super("nothing was recorded under this id");
        this.address = address;
        this.id = id;
    }

    /** The record's id, if it can be one. */
    public static RecordId named(String address, String id) {
        try {
            return new RecordId(id);
        } catch (InvalidValue malformed) {
            throw new NoSuchRecord(address, id);
        }
    }

    String address() {
        return address;
    }

    String id() {
        return Texts.shortened(id, 64);
    }
}
