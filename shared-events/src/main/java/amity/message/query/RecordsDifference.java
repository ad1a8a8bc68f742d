package amity.message.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is different between two lists of records. Its own type, for a message must say what it carries. */
public record RecordsDifference(@JsonValue Difference<RecordEntry> difference) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RecordsDifference {}
}
