package amity.eventstore.stress;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the writers were told, checked against what is stored. */
final class History {

    /** A stored event: its position is its place in the list plus one. */
    record Stored(long position, String id, String stream, long sequence, long recordedMicros) {}

    private final List<Stored> stored;
    private final Map<String, Stored> byId = new HashMap<>();
    private int acknowledged;

    History(List<Stored> stored) {
        this.stored = stored;
        stored.forEach(event -> byId.put(event.id(), event));
    }

    int acknowledged() {
        return acknowledged;
    }

    void isDenseOrderedAndWithoutDuplicates() {
        assertThat(byId).as("distinct event ids").hasSize(stored.size());
        Map<String, Long> last = new HashMap<>();
        long time = Long.MIN_VALUE;
        for (int i = 0; i < stored.size(); i++) {
            Stored event = stored.get(i);
            assertThat(event.position()).isEqualTo(i + 1L);
            assertThat(event.sequence()).isEqualTo(last.merge(event.stream(), 0L, (old, zero) -> old + 1));
            assertThat(event.recordedMicros()).isGreaterThanOrEqualTo(time);
            time = event.recordedMicros();
        }
    }

    /** Acknowledged is stored, whole and together; refused is not; each thread's facts stand in the order of its answers. */
    void keptWhatItTold(Path answers) throws IOException {
        Map<String, Long> lastOfThread = new HashMap<>();
        for (String line : lines(answers)) {
            String[] parts = line.split(" ");
            List<Stored> found = new ArrayList<>();
            String[] ids = parts[2].split(",");
            for (String id : ids) {
                if (byId.containsKey(id)) {
                    found.add(byId.get(id));
                }
            }
            switch (parts[1]) {
                case "STORED" -> {
                    acknowledged++;
                    assertThat(found).as(line).hasSize(ids.length);
                    long before = lastOfThread.getOrDefault(parts[0], 0L);
                    for (Stored event : found) {
                        assertThat(event.position()).as(line).isGreaterThan(before);
                        before = event.position();
                    }
                    assertThat(found.getLast().position() - found.getFirst().position())
                            .isEqualTo(ids.length - 1L);
                    lastOfThread.put(parts[0], before);
                }
                case "CONFLICT", "NOT_STORED" -> assertThat(found).as(line).isEmpty();
                case "UNKNOWN" -> assertThat(found.size()).as(line).isIn(0, ids.length);
                default -> throw new AssertionError(line);
            }
        }
    }

    /** Every reader saw the same sequence from the beginning, as far as it came. */
    int wasSeenTheSame(Path readings) throws IOException {
        long expected = 0;
        int seen = 0;
        for (String line : lines(readings)) {
            String[] parts = line.split(" ");
            long position = Long.parseLong(parts[0]);
            expected = position == 1 ? 1 : expected + 1;
            assertThat(position).as("next position of a reader").isEqualTo(expected);
            assertThat(parts[1]).isEqualTo(stored.get((int) position - 1).id());
            seen++;
        }
        return seen;
    }

    /** Whole lines: a killed process may have left half of one. */
    private static List<String> lines(Path file) throws IOException {
        if (!Files.exists(file)) {
            return List.of();
        }
        String text = Files.readString(file);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }
}
