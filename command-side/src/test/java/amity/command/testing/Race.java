package amity.command.testing;

import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Several runners that start at the same moment. */
public final class Race {

    private Race() {}

    /** What each brought home, in order of their numbers from 0; fails if one threw or none came home in a minute. */
    public static <T> List<T> of(int runners, IntFunction<T> run) {
        CyclicBarrier start = new CyclicBarrier(runners);
        try (ExecutorService tracks = Executors.newFixedThreadPool(runners)) {
            List<Future<T>> results = IntStream.range(0, runners)
                    .mapToObj(number -> tracks.submit(() -> {
                        start.await();
                        return run.apply(number);
                    }))
                    .toList();
            return results.stream().map(Race::homecoming).toList();
        }
    }

    private static <T> T homecoming(Future<T> result) {
        try {
            return result.get(1, TimeUnit.MINUTES);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(e);
        }
    }
}
