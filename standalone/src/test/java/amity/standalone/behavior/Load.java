package amity.standalone.behavior;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * Officers who send commands as fast as they are answered, each about a partner of its own and to any node. What is not
 * answered, or not now, is sent again under the same key to any node until it is.
 */
final class Load implements AutoCloseable {

    private static final Duration PAUSE = Duration.ofMillis(50);
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final ExecutorService people = Executors.newVirtualThreadPerTaskExecutor();
    private final AtomicInteger acknowledged = new AtomicInteger();
    private final Map<String, Future<List<Long>>> sent = new HashMap<>();

    /** @param name what the partners are named after */
    Load(String name, Office office, int officers, int commandsEach, long seed) {
        for (int i = 0; i < officers; i++) {
            String partner = name + "-" + (char) ('a' + i);
            Random random = new Random(seed + i);
            sent.put(partner, people.submit(() -> work(partner, office.officers(), commandsEach, random)));
        }
    }

    /** Answers the positions that were acknowledged, in the order of the commands. */
    private List<Long> work(String partner, List<Seat> seats, int commands, Random random) {
        List<Long> positions = new ArrayList<>();
        for (int number = 0; number < commands; number++) {
            Map<String, Object> fields = new HashMap<>(Map.of("partnerId", partner, "source", "load " + number));
            String command = switch (number) {
                case 0 -> {
                    fields.putAll(
                            Map.of("nameEn", partner, "nameZh", "负载" + partner, "countryCode", "DE", "kind", "CITY"));
                    yield "register-partner";
                }
                case 1 -> {
                    fields.put("tier", "SISTER_CITY");
                    yield "sign-friendship";
                }
                default -> number % 2 == 0 ? "suspend-friendship" : "resume-friendship";
            };
            positions.add(insist(seats, command, fields, partner + "-" + number, random));
            acknowledged.incrementAndGet();
        }
        return positions;
    }

    private static long insist(List<Seat> seats, String command, Map<String, ?> fields, String key, Random random) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                Reply reply = seats.get(random.nextInt(seats.size())).command(command, fields, "Idempotency-Key", key);
                if (!reply.isUnavailable()) {
                    assertThat(reply.status()).as(reply.toString()).isIn(200, 201);
                    return reply.position();
                }
            } catch (UncheckedIOException killed) {
                assertThat(System.nanoTime()).as("nobody answers").isLessThan(end);
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    int acknowledged() {
        return acknowledged.get();
    }

    /** When all commands were acknowledged: by partner the positions, in the order of its commands. */
    Map<String, List<Long>> await() throws Exception {
        Map<String, List<Long>> positions = new HashMap<>();
        for (Map.Entry<String, Future<List<Long>>> one : sent.entrySet()) {
            positions.put(one.getKey(), one.getValue().get());
        }
        return positions;
    }

    @Override
    public void close() {
        people.shutdownNow();
        people.close();
    }
}
