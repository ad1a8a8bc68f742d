package amity.query.projection;

import java.util.Set;

/** What a follower remembers through one transaction. */
final class Batch {

    final Records records;

    /** What is to be written when it ends. */
    final Unwritten unwritten = new Unwritten();

    private final Set<String> setAside;
    private final long begun;
    private long reached;

    /**
     * @param setAside records that had an event set aside when it began
     * @param begun how far the projection had come
     */
    Batch(Records records, Set<String> setAside, long begun) {
        this.records = records;
        this.setAside = setAside;
        this.begun = begun;
        this.reached = begun;
    }

    boolean knows(long position) {
        return position <= begun;
    }

    boolean hasSetAside(String record) {
        return setAside.contains(record);
    }

    void reach(long position) {
        reached = Math.max(reached, position);
    }

    boolean hasMoved() {
        return reached > begun;
    }

    long reached() {
        return reached;
    }
}
