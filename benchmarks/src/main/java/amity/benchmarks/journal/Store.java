package amity.benchmarks.journal;

/** One way to store one event durably; called from many threads at once. */
@FunctionalInterface
interface Store {

    void append(String stream) throws Exception;
}
