package amity.command.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class CountersTest {

    private final Counters counters = new Counters();
    private final AtomicInteger present = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();
    private final AtomicInteger served = new AtomicInteger();

    @Test
    void no_more_than_there_are_counters_are_served_at_once_and_all_in_the_end() throws InterruptedException {
        CountDownLatch crowded = new CountDownLatch(32);
        try (ExecutorService rush = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 500; i++) {
                rush.submit(() -> counters.at(() -> {
                    most.accumulateAndGet(present.incrementAndGet(), Math::max);
                    crowded.countDown();
                    await(crowded);
                    present.decrementAndGet();
                    return served.incrementAndGet();
                }));
            }
        }
        assertThat(most.get()).isEqualTo(32);
        assertThat(served.get()).isEqualTo(500);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(5, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
