package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a partner for ever; chosen by the office, such as {@code oita}. */
public record PartnerId(@JsonValue String value) {

    /** @throws amity.message.value.InvalidValue {@code id-malformed} */
    @JsonCreator
    public PartnerId {
        Identifiers.check(value);
    }

    /** The name of the event stream: unique across all kinds of records. */
    public String stream() {
        return "partner/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
