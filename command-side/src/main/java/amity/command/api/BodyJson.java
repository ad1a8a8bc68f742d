package amity.command.api;

import amity.message.store.Json;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.node.ObjectNode;

/** The text of a body as one JSON object, in which no name stands twice. */
final class BodyJson {

    /** Numbers are kept as they are written: between text and double an amount could change. */
    private static final ObjectReader READER = Json.mapper()
            .reader()
            .with(
                    DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY,
                    DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private static final Pattern TWICE = Pattern.compile("Duplicate property \"(.*?)\"");

    private BodyJson() {}

    static ObjectNode object(String text) {
        if (text.isBlank()) {
            throw BadInput.of(HttpStatus.BAD_REQUEST, "body-empty");
        }
        if (read(text) instanceof ObjectNode object) {
            return object;
        }
        throw BadInput.of(HttpStatus.BAD_REQUEST, "body-not-object");
    }

    private static JsonNode read(String text) {
        try {
            return READER.readTree(text);
        } catch (StreamConstraintsException outOfBounds) {
            throw BadInput.of(HttpStatus.BAD_REQUEST, "json-out-of-bounds");
        } catch (JacksonException malformed) {
            throw malformed(malformed);
        }
    }

    private static BadInput malformed(JacksonException e) {
        Matcher twice = TWICE.matcher(e.getOriginalMessage());
        if (e instanceof MismatchedInputException && twice.find()) {
            return BadInput.of(HttpStatus.BAD_REQUEST, "field-twice", twice.group(1));
        }
        TokenStreamLocation at = e.getLocation();
        return BadInput.of(
                HttpStatus.BAD_REQUEST,
                "json-malformed",
                at == null ? "?" : at.getLineNr(),
                at == null ? "?" : at.getColumnNr());
    }
}
