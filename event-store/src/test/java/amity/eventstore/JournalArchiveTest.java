package amity.eventstore;

import static amity.eventstore.Events.event;
import static amity.eventstore.Events.events;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.eventstore.archive.ArchiveContent;
import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.BadTarget;
import amity.eventstore.archive.Moving;
import amity.eventstore.archive.Progress;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From one journal to another. */
class JournalArchiveTest {

    private static final Progress NOBODY = (stage, done, of) -> {};

    @TempDir
    Path folder;

    private final JournalDatabase old = new JournalDatabase();
    private final JournalDatabase young = new JournalDatabase();

    @AfterEach
    void close() {
        old.close();
        young.close();
    }

    @Test
    void everyRowIsTheSameInTheNewHouse() throws Exception {
        try (PostgresEventStorageEngine engine = old.engine()) {
            for (int i = 0; i < 25; i++) {
                engine.appendEvents(events("友城 " + i, 0, 500));
            }
            engine.appendEvents(new GenericEventMessage<>("alone", "of no stream", Map.of("by", "li"), Instant.now()));
        }
        Path file = folder.resolve("journal.gz");

        ArchiveContent written = Moving.export(source(old), file, Instant.EPOCH, NOBODY);
        move(file);
        ArchiveContent again = Moving.export(source(young), folder.resolve("again.gz"), Instant.now(), NOBODY);

        assertThat(written.events()).isEqualTo(12_501);
        assertThat(again.sha256()).isEqualTo(written.sha256());
        assertThat(rows(young)).isEqualTo(rows(old));
        try (PostgresEventStorageEngine engine = young.engine()) {
            engine.appendEvents(event("友城 0", 500));
            assertThat(engine.head()).isEqualTo(12_502);
        }
    }

    @Test
    void whatWasAppendedAfterTheExportBeganIsNotInIt() throws Exception {
        try (PostgresEventStorageEngine engine = old.engine()) {
            engine.appendEvents(events("a", 0, 3));
            ArchiveContent written = Moving.export(
                    source(old),
                    folder.resolve("journal.gz"),
                    Instant.EPOCH,
                    (stage, done, of) -> engine.appendEvents(event("later" + done, 0)));
            assertThat(written.events()).isEqualTo(3);
            assertThat(engine.head()).isEqualTo(6);
        }
    }

    @Test
    void aHouseThatIsLivedInIsRefused() throws Exception {
        Path file = archive();
        try (PostgresEventStorageEngine engine = young.engine()) {
            engine.appendEvents(event("mine", 0));
        }

        assertThatThrownBy(() -> move(file)).isInstanceOf(BadTarget.class).hasMessageContaining("holds 1 events");
        assertThat(source(young).head()).isEqualTo(1);
    }

    @Test
    void whoeverWritesInBetweenIsNoticedAndNothingIsImported() throws Exception {
        Path file = archive();
        List<ArchivedEvent> all = new ArrayList<>();
        Moving.check(file, all::add, NOBODY);
        try (JournalTarget target = new JournalTarget(young.runtime(), "journal");
                PostgresEventStorageEngine engine = young.engine()) {
            Moving.refuseUnlessEmpty(target);
            engine.appendEvents(event("mine", 0));
            assertThatThrownBy(() -> target.append(all))
                    .isInstanceOf(BadTarget.class)
                    .hasMessageContaining("Somebody else has written");
        }
        assertThat(source(young).head()).isEqualTo(1);
    }

    @Test
    void anImportThatBreaksOffLeavesNothing() throws Exception {
        Path file = archive();
        ArchiveContent checked = Moving.check(file, event -> {}, NOBODY);
        try (JournalTarget target = new JournalTarget(young.runtime(), "journal")) {
            assertThatThrownBy(() -> Moving.fill(target, file, checked, (stage, done, of) -> {
                        if (done >= 2_000) {
                            throw new IllegalStateException("killed");
                        }
                    }))
                    .hasMessage("killed");
        }
        assertThat(source(young).head()).isZero();
        move(file);
        assertThat(source(young).head()).isEqualTo(3_000);
    }

    private Path archive() throws IOException {
        try (PostgresEventStorageEngine engine = old.engine()) {
            engine.appendEvents(events("a", 0, 3_000));
        }
        Path file = folder.resolve("journal.gz");
        Moving.export(source(old), file, Instant.EPOCH, NOBODY);
        return file;
    }

    private void move(Path file) throws IOException {
        ArchiveContent checked = Moving.check(file, event -> {}, NOBODY);
        try (JournalTarget target = new JournalTarget(young.runtime(), "journal")) {
            Moving.fill(target, file, checked, NOBODY);
        }
    }

    private static JournalSource source(JournalDatabase database) {
        return new JournalSource(database.runtime(), "journal");
    }

    private static String rows(JournalDatabase database) throws SQLException {
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(
                        "SELECT count(*) || ' ' || md5(string_agg(event::text, ',' ORDER BY position)) FROM journal.event")) {
            result.next();
            return result.getString(1);
        }
    }
}
