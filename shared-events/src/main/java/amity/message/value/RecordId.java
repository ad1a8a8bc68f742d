package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names one record of its kind for ever. Kinds count apart: an agreement and a project may have the same id. */
public record RecordId(@JsonValue String value) {

    /** @throws amity.message.value.InvalidValue {@code id-malformed} */
    @JsonCreator
    public RecordId {
        Identifiers.check(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
