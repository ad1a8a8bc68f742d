package amity.message.value;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, in capitals. */
public record CountryCode(@JsonValue String value) {

    private static final Set<String> ASSIGNED = Set.of(Locale.getISOCountries());

    /** @throws InvalidValue {@code country-unknown} (argument: the text) */
    @JsonCreator
    public CountryCode {
        if (!ASSIGNED.contains(value)) {
            throw new InvalidValue("country-unknown", EdtfPart.shown(value));
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
