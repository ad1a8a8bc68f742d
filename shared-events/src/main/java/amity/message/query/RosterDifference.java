package amity.message.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is different between two rosters. Its own type, for a message must say what it carries. */
public record RosterDifference(@JsonValue Difference<RosterEntry> difference) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RosterDifference {}
}
