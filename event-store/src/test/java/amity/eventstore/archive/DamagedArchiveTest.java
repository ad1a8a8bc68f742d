package amity.eventstore.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DamagedArchiveTest {

    private static final long SEED = Long.getLong("amity.seed", 20_261_127);
    private static final int TRIES = 250;

    @TempDir
    Path folder;

    private final Random random = new Random(SEED);
    private Path file = Path.of("");
    private byte[] whole = {};

    private void write(long events) throws IOException {
        file = folder.resolve("journal.amity.gz");
        Moving.export(new RandomEvents(SEED, events), file, Instant.EPOCH, (stage, done, of) -> {});
        whole = Files.readAllBytes(file);
    }

    @Test
    void aBitThatIsFlippedAnywhereIsNoticed() throws IOException {
        write(1_100);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = whole.clone();
            int place = i < 40 ? i : i < 150 ? whole.length - 1 - (i - 40) : random.nextInt(whole.length);
            damaged[place] ^= (byte) (1 << random.nextInt(8));

            assertRefused(damaged, "seed " + SEED + ", byte " + place);
        }
    }

    @Test
    void aFileThatIsCutAnywhereIsNoticed() throws IOException {
        write(1_100);
        for (int i = 0; i < TRIES; i++) {
            int length = i < 120 ? whole.length - 1 - i : random.nextInt(whole.length);

            assertRefused(Arrays.copyOf(whole, length), "seed " + SEED + ", " + length + " bytes");
        }
    }

    @Test
    void whatIsAddedIsNoticed() throws IOException {
        write(1_100);
        for (int i = 1; i < 220; i += 5) {
            byte[] longer = Arrays.copyOf(whole, whole.length + i);
            assertRefused(longer, i + " zeros");
            random.nextBytes(longer);
            System.arraycopy(whole, 0, longer, 0, whole.length);
            assertRefused(longer, "seed " + SEED + ", " + i + " bytes");
        }
        assertRefused(both(whole, whole), "twice");
    }

    @Test
    void thePlaceIsNamed() throws IOException {
        write(2_345);
        assertThat(read(flipped(member(1) + 200))).isEqualTo("is damaged between event 1 and 1,000 of 2,345");
        assertThat(read(flipped(member(2) + 200))).isEqualTo("is damaged between event 1,001 and 2,000 of 2,345");
        assertThat(read(flipped(member(2) + 1))).isEqualTo("is damaged between event 1,001 and 2,000 of 2,345");
        assertThat(read(flipped(member(3) + 200))).isEqualTo("is damaged between event 2,001 and 2,345 of 2,345");
        assertThat(read(flipped(2))).isEqualTo("is no archive of a journal, or damaged at its very beginning");
        assertThat(read(flipped(whole.length - 20)))
                .isEqualTo(
                        "is not as it was written: all its events can be read, but what they are packed in was changed");
        assertThat(read(Arrays.copyOf(whole, member(3))))
                .isEqualTo("is cut short: 2,345 events were written, and it can be read up to event 1,999");
        assertThat(read(Arrays.copyOf(whole, whole.length - 1)))
                .isEqualTo("does not end with its seal: it is cut short, or something was added to it");
        assertThat(read(new byte[0])).startsWith("is no archive");
        assertThat(read("position;id\n1;x\n".getBytes(StandardCharsets.UTF_8))).startsWith("is no archive");
    }

    @Test
    void linesThatWereChangedAreNoticedAlsoWhereTheyArePackedWell() throws IOException {
        write(2_345);
        assertThat(rewritten(lines -> replaced(lines, 1_500, "FriendshipSigned", "FriendshipUpgraded")))
                .isEqualTo("is damaged between event 1,001 and 2,000 of 2,345");
        assertThat(rewritten(lines -> without(lines, 1_500)))
                .isEqualTo("is damaged between event 1,001 and 2,000 of 2,345");
        assertThat(rewritten(lines -> swapped(lines, 2_100)))
                .isEqualTo("is damaged between event 2,001 and 2,345 of 2,345");
        assertThat(rewritten(lines -> without(lines, 1_001)))
                .isEqualTo("is damaged between event 1 and 1,000 of 2,345");
        assertThat(rewritten(lines -> replaced(lines, 5, "\"id\":", "\"no\":1,\"id\":")))
                .isEqualTo("is damaged between event 1 and 1,000 of 2,345");
        assertThat(rewritten(lines -> replaced(lines, 0, "\"version\":1", "\"version\":2")))
                .isEqualTo("is of version 2 of the format; this program reads version 1. Use a newer one");
        assertThat(rewritten(lines -> replaced(lines, 0, "\"events\":2345", "\"events\":2346")))
                .isEqualTo("announces 2,346 events and holds 2,345");
        assertThat(rewritten(lines -> lines)).as("nothing was changed").isEmpty();
    }

    @Test
    void nothingIsAppendedOfAFileThatChangesInBetween() throws IOException {
        write(2_345);
        ArchiveContent checked = Moving.check(file, event -> {}, (stage, done, of) -> {});
        Files.delete(file);
        Moving.export(new RandomEvents(SEED + 1, 2_345), file, Instant.EPOCH, (stage, done, of) -> {});
        boolean[] completed = {false};
        EventTarget target = new EventTarget() {
            @Override
            public long head() {
                return 0;
            }

            @Override
            public void append(List<ArchivedEvent> events) {}

            @Override
            public boolean isAllOrNothing() {
                return true;
            }

            @Override
            public void complete() {
                completed[0] = true;
            }

            @Override
            public void close() {}
        };

        assertThatThrownBy(() -> Moving.fill(target, file, checked, (stage, done, of) -> {}))
                .isInstanceOf(BadArchive.class)
                .hasMessage("was changed while it was imported");
        assertThat(completed[0]).isFalse();
    }

    private void assertRefused(byte[] damaged, String how) throws IOException {
        assertThat(read(damaged)).as(how).isNotEmpty();
    }

    /** What is said; nothing where it is good. */
    private String read(byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            ArchiveReader.read(file, event -> {});
            return "";
        } catch (BadArchive bad) {
            return String.valueOf(bad.getMessage());
        }
    }

    private byte[] flipped(int place) {
        byte[] damaged = whole.clone();
        damaged[place] ^= 0x10;
        return damaged;
    }

    /** Where the packed blocks begin. */
    private int member(int number) {
        String hex = HexFormat.of().formatHex(whole);
        int place = 0;
        for (int found = 0; found < number; found++) {
            place = hex.indexOf("1f8b08000000000000ff", place + 2);
        }
        return place / 2;
    }

    /** Lines changed by somebody who packs and seals them as it should be. */
    private String rewritten(UnaryOperator<List<String>> change) throws IOException {
        List<String> lines;
        Files.write(file, whole);
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            lines = new ArrayList<>(List.of(new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")));
        }
        lines.removeLast();
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            for (String line : change.apply(lines)) {
                out.write((line + "\n").getBytes(StandardCharsets.UTF_8));
            }
        }
        var digest = Format.sha256();
        digest.update(packed.toByteArray());
        return read(both(packed.toByteArray(), Seal.of(digest)));
    }

    private static List<String> replaced(List<String> lines, int line, String old, String with) {
        assertThat(lines.get(line)).contains(old);
        lines.set(line, lines.get(line).replace(old, with));
        return lines;
    }

    private static List<String> without(List<String> lines, int line) {
        lines.remove(line);
        return lines;
    }

    private static List<String> swapped(List<String> lines, int line) {
        lines.add(line, lines.remove(line + 1));
        return lines;
    }

    private static byte[] both(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }
}
