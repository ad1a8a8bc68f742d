package amity.query.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventhandling.TrackedEventMessage;

/** Carries messages from the one who reads to one who works, some at a time, and holds up the reader when it is full. */
final class Conveyor {

    private static final int LOAD = 1_000;
    private static final int LOADS = 8;

    private final BlockingQueue<List<TrackedEventMessage<?>>> loads = new ArrayBlockingQueue<>(LOADS);
    private List<TrackedEventMessage<?>> loading = new ArrayList<>(LOAD);

    /** @throws ExecutionException if the worker has failed, and takes nothing any more */
    void put(TrackedEventMessage<?> message, Future<?> worker) throws InterruptedException, ExecutionException {
        loading.add(message);
        if (loading.size() == LOAD) {
            send(worker);
        }
    }

    /** Nothing comes after this. */
    void end(Future<?> worker) throws InterruptedException, ExecutionException {
        if (!loading.isEmpty()) {
            send(worker);
        }
        send(worker);
    }

    private void send(Future<?> worker) throws InterruptedException, ExecutionException {
        List<TrackedEventMessage<?>> load = loading;
        loading = new ArrayList<>(LOAD);
        while (!loads.offer(load, 100, TimeUnit.MILLISECONDS)) {
            if (worker.isDone()) {
                worker.get();
            }
        }
    }

    /** The next messages; none at the end. */
    List<TrackedEventMessage<?>> take() throws InterruptedException {
        return loads.take();
    }
}
