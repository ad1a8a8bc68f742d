package amity.standalone.sample;

import amity.message.AmityCommand;
import amity.message.Provenance;
import org.jspecify.annotations.Nullable;

/** A fact that a row states. A row may state several, each under an id of its own that never changes. */
record Fact(Row row, AmityCommand command, Provenance provenance) {

    private static final String ACTOR = "sample";

    static Fact of(Row row, String id, AmityCommand command, @Nullable String note) {
        return of(row, id, command, row.need("source"), note);
    }

    static Fact of(Row row, String id, AmityCommand command, String source, @Nullable String note) {
        String commandId = "sample-" + id;
        return new Fact(row, command, new Provenance(ACTOR, source, note, commandId, commandId));
    }
}
