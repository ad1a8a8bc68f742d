package amity.query.upkeep;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import tools.jackson.databind.JsonNode;

/**
 * A dead letter with what is in it.
 *
 * @param payload the event, as it is stored
 * @param metadata who recorded it, from which source
 */
public record DeadLetterContent(@JsonUnwrapped DeadLetter letter, JsonNode payload, JsonNode metadata) {}
