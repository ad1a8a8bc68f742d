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
}
