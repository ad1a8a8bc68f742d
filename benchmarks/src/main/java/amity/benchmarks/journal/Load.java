package amity.benchmarks.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** So many callers, each appending to new streams one after another, for a while. */
record Load(double perSecond, double p50Micros, double p99Micros) {

    static Load of(Store store, int callers, double seconds) throws Exception {
        long end = System.nanoTime() + (long) (seconds * 1e9);
        long begin = System.nanoTime();
        List<Future<List<Long>>> all = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (int caller = 0; caller < callers; caller++) {
                all.add(threads.submit(() -> call(store, end)));
            }
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        List<Long> nanos = new ArrayList<>();
        for (Future<List<Long>> one : all) {
            nanos.addAll(one.get());
        }
        long[] sorted = nanos.stream().mapToLong(Long::longValue).toArray();
        Arrays.sort(sorted);
        return new Load(
                sorted.length / elapsed, sorted[sorted.length / 2] / 1e3, sorted[(int) (sorted.length * 0.99)] / 1e3);
    }

    private static List<Long> call(Store store, long end) throws Exception {
        List<Long> nanos = new ArrayList<>();
        while (System.nanoTime() < end) {
            long start = System.nanoTime();
            store.append(UUID.randomUUID().toString());
            nanos.add(System.nanoTime() - start);
        }
        return nanos;
    }
}
