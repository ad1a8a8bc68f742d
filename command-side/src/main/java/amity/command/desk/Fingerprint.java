package amity.command.desk;

import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.store.Json;
import amity.message.value.Sha256;
import java.util.Arrays;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells whether a command id comes with the same command again. It is taken from what was stated, not from how the program
 * keeps it, so that it outlives the program's versions. The trace id is each request's own and no part of it.
 */
final class Fingerprint {

    private static final JsonMapper JSON = Json.mapper();

    private Fingerprint() {}

    static String of(AmityCommand command, Provenance provenance) {
        String asked = JSON.writeValueAsString(Arrays.asList(
                command.getClass().getSimpleName(),
                FlatForm.of(command),
                provenance.actor(),
                provenance.source(),
                provenance.note()));
        return Sha256.hex(asked);
    }
}
