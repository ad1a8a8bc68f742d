package amity.message.reservation;

import amity.message.value.Sha256;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/**
 * What is reserved: parts such as {@code partner-name}, {@code JP}, {@code oita}, joined by slashes; a slash or percent sign
 * within a part is written as in an address.
 */
public record ReservationKey(@JsonValue String value) {

    /** The most bytes of a key that go into the name of its stream as they are; an index takes no more than about 2,700. */
    private static final int READABLE = 1000;

    @JsonCreator
    public ReservationKey {}

    public static ReservationKey of(String... parts) {
        return new ReservationKey(Arrays.stream(parts)
                .map(part -> part.replace("%", "%25").replace("/", "%2F"))
                .collect(Collectors.joining("/")));
    }

    /** The name of the event stream: unique across all kinds of records. */
    public String stream() {
        boolean readable = value.getBytes(StandardCharsets.UTF_8).length <= READABLE;
        return "reservation/" + (readable ? value : "sha-256:" + Sha256.hex(value));
    }

    @Override
    public String toString() {
        return value;
    }
}
