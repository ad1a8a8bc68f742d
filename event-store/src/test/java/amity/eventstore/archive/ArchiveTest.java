package amity.eventstore.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArchiveTest {

    private static final Instant CREATED = Instant.parse("2026-11-27T08:00:00Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {0, 1, 999, 1_000, 1_001, 2_000, 3_456})
    void whatIsWrittenIsRead(long count) throws IOException {
        EventSource source = new RandomEvents(42, count);
        Path file = folder.resolve("journal.amity.gz");

        ArchiveContent written = Moving.export(source, file, CREATED, (stage, done, of) -> {});
        List<ArchivedEvent> read = new ArrayList<>();
        ArchiveContent content = ArchiveReader.read(file, read::add);

        assertThat(content).isEqualTo(written);
        assertThat(content.header()).isEqualTo(new ArchiveHeader(CREATED, "test", count));
        List<ArchivedEvent> stored = new ArrayList<>();
        source.read(count, stored::add);
        assertThat(read.stream().map(ArchiveTest::told))
                .containsExactlyElementsOf(
                        stored.stream().map(ArchiveTest::told).toList());
    }

    /** Arrays are equal by what is in them. */
    private static List<@Nullable Object> told(ArchivedEvent event) {
        return Arrays.asList(
                event.position(),
                event.recordedAt(),
                event.id(),
                event.place(),
                event.payloadType(),
                event.payloadRevision(),
                ByteBuffer.wrap(event.payload()),
                ByteBuffer.wrap(event.metadata()));
    }

    @Test
    void twoArchivesOfTheSameEventsHaveTheSameChecksumWheneverTheyWereMade() throws IOException {
        Path one = folder.resolve("one.gz");
        Path two = folder.resolve("two.gz");

        String first = Moving.export(new RandomEvents(1, 1_500), one, CREATED, (stage, done, of) -> {})
                .sha256();
        String second = Moving.export(new RandomEvents(1, 1_500), two, CREATED.plusSeconds(1), (stage, done, of) -> {})
                .sha256();

        assertThat(second).isEqualTo(first);
        assertThat(Files.mismatch(one, two)).isNotNegative();
    }

    @Test
    void anybodyCanReadItWithWhatUnpacksGzip() throws IOException {
        Path file = folder.resolve("journal.amity.gz");
        Moving.export(new RandomEvents(7, 1_001), file, CREATED, (stage, done, of) -> {});

        List<String> lines;
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }

        assertThat(lines).hasSize(1_001 + 4);
        assertThat(lines.getFirst())
                .isEqualTo("{\"format\":\"amity-journal\",\"version\":1,\"created\":\"2026-11-27T08:00:00.000000Z\","
                        + "\"engine\":\"test\",\"events\":1001}");
        assertThat(lines.get(1)).startsWith("{\"position\":1,\"recorded\":\"1979-09-07T");
        assertThat(lines.get(1_001)).startsWith("{\"checkpoint\":1000,\"sha256\":\"");
        assertThat(lines.get(1_003)).startsWith("{\"end\":1001,\"sha256\":\"");
        assertThat(lines.getLast()).startsWith("{\"sealed\":\"");
    }

    @Test
    void aFileThatIsThereIsNotOverwritten() throws IOException {
        Path file = Files.writeString(folder.resolve("journal.amity.gz"), "mine");

        assertThatThrownBy(() -> Moving.export(new RandomEvents(1, 1), file, CREATED, (stage, done, of) -> {}))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(file).hasContent("mine");
        assertThat(files()).containsExactly(file);
    }

    @Test
    void anExportThatFailsLeavesNothing() {
        Path file = folder.resolve("journal.amity.gz");
        EventSource source = new RandomEvents(1, 5_000);

        assertThatThrownBy(() -> Moving.export(source, file, CREATED, (stage, done, of) -> {
                    if (done == 4_000) {
                        throw new IllegalStateException("the database is gone");
                    }
                }))
                .hasMessage("the database is gone");
        assertThat(files()).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadIt() throws IOException {
        Path file = folder.resolve("journal.amity.gz");
        Moving.export(new RandomEvents(1, 1), file, CREATED, (stage, done, of) -> {});

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }

    private List<Path> files() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
