package amity.eventstore;

import java.util.List;
import java.util.concurrent.CompletableFuture;

/** The events of one command, stored whole or not at all; completes with the position of the last. */
record AppendRequest(List<EventRow> rows, CompletableFuture<Long> stored) {

    AppendRequest(List<EventRow> rows) {
        this(rows, new CompletableFuture<>());
    }

    int size() {
        return rows.stream().mapToInt(EventRow::size).sum();
    }

    /** @param outcome a position or an {@link AppendRefused} */
    void settle(Object outcome) {
        if (outcome instanceof Long position) {
            stored.complete(position);
        } else if (outcome instanceof AppendRefused refused) {
            stored.completeExceptionally(refused);
        } else {
            stored.completeExceptionally(new IllegalStateException("the journal said nothing of a request"));
        }
    }
}
