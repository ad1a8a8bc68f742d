package amity.eventstore.archive;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** As an engine keeps them, with what is hard to write down: no stream, no revision, other alphabets, no text at all. */
final class RandomEvents implements EventSource {

    private final long seed;
    private final long count;

    RandomEvents(long seed, long count) {
        this.seed = seed;
        this.count = count;
    }

    @Override
    public String engine() {
        return "test";
    }

    @Override
    public long head() {
        return count;
    }

    @Override
    public void read(long last, Consumer<ArchivedEvent> reader) {
        Random random = new Random(seed);
        Instant time = Instant.parse("1979-09-07T00:00:00.000001Z");
        for (long position = 1; position <= last; position++) {
            time = time.plusNanos(1_000L * random.nextInt(0, 1 << 30));
            reader.accept(new ArchivedEvent(
                    position,
                    time,
                    "id-" + seed + "-" + position,
                    random.nextInt(10) == 0 ? null : place(position, random),
                    "amity.FriendshipSigned",
                    random.nextBoolean() ? "1" : null,
                    payload(random),
                    "{\"by\":\"li.zhi\"}".getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static ArchivedEvent.@Nullable Place place(long position, Random random) {
        return new ArchivedEvent.Place(
                "partner:大分 " + position, random.nextInt(100), random.nextBoolean() ? "Partner" : null);
    }

    private static byte[] payload(Random random) {
        byte[] payload = new byte[random.nextInt(200)];
        random.nextBytes(payload);
        return switch (random.nextInt(4)) {
            case 0 -> payload;
            case 1 -> "".getBytes(StandardCharsets.UTF_8);
            default ->
                ("{\"name\":\"友城 \\\"Ōita\\\" 🏯\", \"n\": " + random.nextLong() + ", \"text\":\"\u0001\u2028\\n\"}\n")
                        .getBytes(StandardCharsets.UTF_8);
        };
    }
}
