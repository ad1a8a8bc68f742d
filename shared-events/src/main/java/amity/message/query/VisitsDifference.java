package amity.message.query;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** What is different between two yearly counts of visits. Its own type, for a message must say what it carries. */
public record VisitsDifference(@JsonValue Difference<CountedVisit> difference) {

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public VisitsDifference {}
}
