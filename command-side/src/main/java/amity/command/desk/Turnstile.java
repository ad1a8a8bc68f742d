package amity.command.desk;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Lets retries of one command id through one at a time, before they take a database connection. It spares work and keeps
 * a refusal the only answer to its id within this process; that nothing is recorded twice does not depend on it, but on
 * the aggregate's memory and on the order of its stream.
 */
final class Turnstile {

    private final Lock[] lanes = Stream.generate(ReentrantLock::new).limit(64).toArray(Lock[]::new);

    <T> T pass(String key, Supplier<T> work) {
        Lock lane = lanes[Math.floorMod(key.hashCode(), lanes.length)];
        lane.lock();
        try {
            return work.get();
        } finally {
            lane.unlock();
        }
    }
}
