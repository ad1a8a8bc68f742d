package amity.command.desk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which command led to which events of one stream: built from the events alone, so nothing can be lost beside them. */
final class CommandMemory {

    private final Map<String, Outcome> outcomes = new HashMap<>();

    void remember(@Nullable String commandId, String event, long sequence) {
        if (commandId != null) {
            Outcome first = new Outcome(List.of(event), sequence, List.of(), true);
            outcomes.merge(
                    commandId,
                    first,
                    (known, next) -> new Outcome(
                            Stream.concat(known.events().stream(), next.events().stream())
                                    .toList(),
                            sequence,
                            List.of(),
                            true));
        }
    }

    Optional<Outcome> outcomeOf(String commandId) {
        return Optional.ofNullable(outcomes.get(commandId));
    }
}
