package amity.query.projection;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The event that each projection is stuck at, from the first failure until it has got past it. */
@Component
class Failures {

    record Failure(long position, Throwable cause) {}

    private final Map<String, Failure> failures = new ConcurrentHashMap<>();

    void failed(String projection, long position, Throwable cause) {
        failures.put(projection, new Failure(position, cause));
    }

    void passed(String projection, long position) {
        failures.computeIfPresent(projection, (name, failure) -> failure.position() <= position ? null : failure);
    }

    Optional<Failure> of(String projection) {
        return Optional.ofNullable(failures.get(projection));
    }
}
