package amity.benchmarks.journal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;

/** What so many callers got done, each appending to new streams one after another for a while; latencies in µs. */
record Load(double perSecond, double p50, double p99) {

    /** To see what it changes: {@code JAVA_OPTIONS=-Dcallers=platform}. */
    static final boolean PLATFORM = "platform".equals(System.getProperty("callers"));

    static Load of(Store store, int callers, double seconds) throws Exception {
        long begin = System.nanoTime();
        long end = begin + (long) (seconds * 1e9);
        List<Future<long[]>> all = new ArrayList<>();
        try (ExecutorService threads =
                PLATFORM ? Executors.newFixedThreadPool(callers) : Executors.newVirtualThreadPerTaskExecutor()) {
            for (int caller = 0; caller < callers; caller++) {
                all.add(threads.submit(() -> call(store, end)));
            }
        }
        double elapsed = (System.nanoTime() - begin) / 1e9;
        LongStream.Builder nanos = LongStream.builder();
        for (Future<long[]> one : all) {
            Arrays.stream(one.get()).forEach(nanos);
        }
        return of(nanos.build().toArray(), elapsed);
    }

    /** @param nanos the latency of each, in any order; is sorted */
    static Load of(long[] nanos, double elapsedSeconds) {
        Arrays.sort(nanos);
        return new Load(nanos.length / elapsedSeconds, at(nanos, 0.5), at(nanos, 0.99));
    }

    private static double at(long[] sorted, double share) {
        return sorted[(int) (sorted.length * share)] / 1e3;
    }

    private static long[] call(Store store, long end) throws Exception {
        LongStream.Builder nanos = LongStream.builder();
        long start = System.nanoTime();
        while (start < end) {
            store.append(UUID.randomUUID().toString());
            long done = System.nanoTime();
            nanos.add(done - start);
            start = done;
        }
        return nanos.build().toArray();
    }
}
