package amity.command.api;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import org.springframework.util.IdGenerator;

/** What the headers of a request say about which command it is. */
@Component
class RequestMarks {

    private static final String KEY_HEADER = "Idempotency-Key";
    private static final Pattern KEY = Pattern.compile("[!-~]{1,200}");

    private final IdGenerator ids;

    RequestMarks(@Qualifier("commandIds") IdGenerator ids) {
        this.ids = ids;
    }

    /**
     * The id of a command that its sender can send again: of this actor and key, whatever is asked.
     *
     * @return empty without the header
     */
    Optional<String> repeatableCommandId(HttpServletRequest request, String actor) {
        List<String> keys = Collections.list(request.getHeaders(KEY_HEADER));
        if (keys.isEmpty()) {
            return Optional.empty();
        }
        if (keys.size() > 1 || !KEY.matcher(keys.getFirst()).matches()) {
            throw BadInput.inHeader(KEY_HEADER, "idempotency-key-malformed");
        }
        byte[] name = (actor + "\n" + keys.getFirst()).getBytes(StandardCharsets.UTF_8);
        return Optional.of(UUID.nameUUIDFromBytes(name).toString());
    }

    String newCommandId() {
        return ids.generateId().toString();
    }
}
