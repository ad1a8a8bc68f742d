package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one award of an honor for ever. */
public record HonorId(@JsonValue String value) {

    /** @throws amity.message.value.InvalidValue {@code id-malformed} */
    @JsonCreator
    public HonorId {
        Identifiers.check(value);
    }

    /** The name of the event stream: unique across all kinds of records. */
    public String stream() {
        return "honor/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
