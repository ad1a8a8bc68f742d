package amity.benchmarks.journal;

/** Something that takes its turn in a comparison. */
record Contender(String name, Turn turn) {

    /** What it does under a load. */
    @FunctionalInterface
    interface Turn {
        Load take(int callers, double seconds) throws Exception;
    }

    /** A store of this process, called by virtual threads. */
    static Contender store(String name, Store store) {
        return new Contender(name, (callers, seconds) -> Load.of(store, callers, seconds));
    }
}
