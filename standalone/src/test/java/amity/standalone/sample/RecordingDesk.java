package amity.standalone.sample;

import amity.message.AmityCommand;
import amity.message.Provenance;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Remembers what was stated and answers as the command side does: recorded, or recorded before. */
final class RecordingDesk implements FactDesk {

    record Stated(AmityCommand command, Provenance provenance) {}

    final List<Stated> stated = new ArrayList<>();
    private final Set<String> commandIds = new HashSet<>();

    @Override
    public Outcome submit(AmityCommand command, Provenance provenance) {
        boolean before = !commandIds.add(provenance.commandId());
        if (!before) {
            stated.add(new Stated(command, provenance));
        }
        return new Outcome.Recorded(before);
    }

    <T extends AmityCommand> List<T> commands(Class<T> type) {
        return stated.stream()
                .map(Stated::command)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    Provenance provenance(String commandId) {
        return stated.stream()
                .map(Stated::provenance)
                .filter(provenance -> provenance.commandId().equals(commandId))
                .findFirst()
                .orElseThrow();
    }
}
