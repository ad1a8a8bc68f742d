package amity.standalone.behavior;

import java.net.URI;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Processes that can be reached, each at an address that it keeps when it is started again. */
final class Nodes {

    private final List<URI> addresses;
    private final Function<URI, AmityProcess> launch;
    private final AmityProcess[] running;

    Nodes(int count, Function<URI, AmityProcess> launch) {
        this.addresses = Stream.generate(() -> URI.create("http://127.0.0.1:" + AmityProcess.freePort()))
                .limit(count)
                .toList();
        this.launch = launch;
        this.running = new AmityProcess[count];
    }

    List<URI> addresses() {
        return addresses;
    }

    int count() {
        return running.length;
    }

    /** At the same moment, and waits until all are ready. */
    void startAll() {
        for (int i = 0; i < running.length; i++) {
            running[i] = launch.apply(addresses.get(i));
        }
        for (int i = 0; i < running.length; i++) {
            running[i].awaitReady(addresses.get(i));
        }
    }

    void start(int node) {
        running[node] = launch.apply(addresses.get(node)).awaitReady(addresses.get(node));
    }

    void kill(int node) {
        running[node].kill();
    }

    void restart() {
        stop();
        startAll();
    }

    void stop() {
        for (AmityProcess one : running) {
            if (one != null) {
                one.stop();
            }
        }
    }
}
