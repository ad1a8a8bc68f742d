package amity.command.desk;

import amity.message.store.Json;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was asked under which command id, and what was answered. Each line is written in a transaction of its own, before
 * and after the command's: what is asked is known before anything is decided, and where the answer got lost on the way
 * the aggregate still knows what it accepted.
 */
class Receipts {

    private final JdbcClient jdbc;
    private final JsonMapper json = Json.mapper();

    Receipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What is written down; one of the two is there. */
    private record Entry(
            @Nullable Answer accepted, @Nullable Grounds refused) {}

    /**
     * Opens a receipt, or finds the one that is there.
     *
     * @param fingerprint of what is asked
     * @return false if something else was asked under this command id before
     */
    boolean open(String commandId, String fingerprint) {
        jdbc.sql("INSERT INTO command.receipt (command_id, fingerprint) VALUES (?, ?) ON CONFLICT DO NOTHING")
                .params(commandId, fingerprint)
                .update();
        return jdbc.sql("SELECT fingerprint FROM command.receipt WHERE command_id = ?")
                .param(commandId)
                .query(String.class)
                .single()
                .equals(fingerprint);
    }

    /**
     * The answer of the first time, marked as repeated; empty if there is none yet.
     *
     * @throws Refused as the first time
     */
    Optional<Answer> answerTo(String commandId) {
        Optional<Entry> entry = jdbc.sql(
                        "SELECT answer::text FROM command.receipt WHERE command_id = ? AND answer IS NOT NULL")
                .param(commandId)
                .query(String.class)
                .optional()
                .map(text -> json.readValue(text, Entry.class));
        entry.map(Entry::refused).ifPresent(grounds -> {
            throw new Refused(new Restated(grounds));
        });
        return entry.map(Entry::accepted).map(Answer::again);
    }

    /**
     * Another process may have answered the same command meanwhile. Who recorded the fact has the last word: its answer says
     * more than that of who found it recorded, and what was accepted is not refused.
     */
    void accepted(String commandId, Answer answer) {
        close(commandId, new Entry(answer, null), !answer.repeated());
    }

    /** @return false if it was answered by another process meanwhile, and nothing was written down */
    boolean refused(String commandId, Refusal refusal) {
        return close(commandId, new Entry(null, refusal.grounds()), false);
    }

    private boolean close(String commandId, Entry entry, boolean lastWord) {
        return jdbc.sql("UPDATE command.receipt SET answer = ?::jsonb WHERE command_id = ? AND (answer IS NULL OR ?)")
                        .params(json.writeValueAsString(entry), commandId, lastWord)
                        .update()
                == 1;
    }
}
