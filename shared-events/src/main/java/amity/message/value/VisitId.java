package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a delegation visit for ever. */
public record VisitId(@JsonValue String value) {

    /** @throws amity.message.value.InvalidValue {@code id-malformed} */
    @JsonCreator
    public VisitId {
        Identifiers.check(value);
    }

    /** The name of the event stream: unique across all kinds of records. */
    public String stream() {
        return "visit/" + value;
    }

    @Override
    public String toString() {
        return value;
    }
}
