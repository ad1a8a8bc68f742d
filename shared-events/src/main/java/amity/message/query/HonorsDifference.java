package amity.message.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is different between two lists of awards. Its own type, for a message must say what it carries. */
public record HonorsDifference(@JsonValue Difference<HonorEntry> difference) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HonorsDifference {}
}
