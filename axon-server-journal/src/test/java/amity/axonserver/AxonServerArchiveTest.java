package amity.axonserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import amity.eventstore.archive.ArchiveContent;
import amity.eventstore.archive.ArchivedEvent;
import amity.eventstore.archive.BadTarget;
import amity.eventstore.archive.EventSource;
import amity.eventstore.archive.Moving;
import amity.eventstore.archive.Progress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against a real Axon Server that holds nothing, where the environment says where one is. */
class AxonServerArchiveTest {

    private static final Progress NOBODY = (stage, done, of) -> {};

    @TempDir
    Path folder;

    @Test
    void theJournalMovesInAndOutAgain() throws IOException {
        try (AxonServerArchive server = server(System.getenv("AXON_SERVER"))) {
            assertThat(server.head()).as("an Axon Server without events").isZero();
            assertThat(Moving.export(server, folder.resolve("nothing.gz"), Instant.EPOCH, NOBODY)
                            .events())
                    .isZero();
            Path there = folder.resolve("there.gz");
            Path back = folder.resolve("back.gz");

            ArchiveContent written = Moving.export(new Ledger(5_432), there, Instant.EPOCH, NOBODY);
            ArchiveContent checked = Moving.check(there, AxonServerArchive::check, NOBODY);
            Moving.fill(server, there, checked, NOBODY);
            ArchiveContent again = Moving.export(server, back, Instant.EPOCH, NOBODY);

            assertThat(again.events()).isEqualTo(5_432);
            assertThat(again.header().engine()).isEqualTo("Axon Server");
            assertThat(again.sha256()).isEqualTo(written.sha256());
            assertThatThrownBy(() -> Moving.fill(server, there, checked, NOBODY))
                    .isInstanceOf(BadTarget.class)
                    .hasMessageContaining("holds 5432 events");
            assertThatThrownBy(() -> server.append(List.of(event(1))))
                    .isInstanceOf(BadTarget.class)
                    .hasMessageContaining("did not take in the events 1 to 1");
            assertThat(server.head()).isEqualTo(5_432);
        }
    }

    @Test
    void aServerThatIsNotThereIsSaid() {
        try (AxonServerArchive nobody = open("localhost:1")) {
            assertThatThrownBy(nobody::head).isInstanceOf(JournalUnreachableException.class);
        }
    }

    private static AxonServerArchive server(String address) {
        if (address == null) {
            String message = "SKIPPED: nothing was tried with Axon Server, for AXON_SERVER=host:port is not set.";
            System.err.println(message);
            assumeTrue(false, message);
        }
        return open(address);
    }

    private static AxonServerArchive open(String address) {
        return new AxonServerArchive(
                AxonServerConfiguration.builder().servers(address).build());
    }

    private record Ledger(long head) implements EventSource {

        @Override
        public String engine() {
            return "test";
        }

        @Override
        public void read(long last, Consumer<ArchivedEvent> reader) {
            for (long position = 1; position <= last; position++) {
                reader.accept(event(position));
            }
        }
    }

    /** Of fifty streams in turn; each thousandth of none. */
    private static ArchivedEvent event(long position) {
        return new ArchivedEvent(
                position,
                Instant.parse("2026-11-27T08:00:00.123Z").plus(position, ChronoUnit.MILLIS),
                "event-" + position,
                position % 1_000 == 0
                        ? null
                        : new ArchivedEvent.Place("友城 " + (position - 1) % 50, number(position), "Partner"),
                "amity.FriendshipSigned",
                position % 3 == 0 ? null : "1",
                ("{\"position\": " + position + "}").getBytes(StandardCharsets.UTF_8),
                "{\"by\":\"li.zhi\",\"count\":3,\"share\":0.25,\"final\":true,\"tags\":[\"a\",{\"b\":1}]}"
                        .getBytes(StandardCharsets.UTF_8));
    }

    /** Those of no stream leave no gap: they would all have been of stream 49. */
    private static long number(long position) {
        long round = (position - 1) / 50;
        return (position - 1) % 50 == 49 ? round - position / 1_000 : round;
    }
}
