package amity.benchmarks.journal;

/** One way to store one event durably; called from many threads at once. */
interface Store extends AutoCloseable {

    void append(String stream) throws Exception;

    @Override
    void close();
}
