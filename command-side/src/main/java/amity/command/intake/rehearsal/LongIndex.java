package amity.command.intake.rehearsal;

/** Numbers by hash, 16 bytes each: for so many streams that their names would not fit. Equal hashes are told apart elsewhere. */
final class LongIndex {

    static final long NONE = -1;

    private long[] keys = new long[1 << 10];
    private long[] values = filled(1 << 10);
    private int size;

    long get(long key) {
        return values[slot(key)];
    }

    void put(long key, long value) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (values[slot] == NONE) {
            size++;
        }
        keys[slot] = key;
        values[slot] = value;
    }

    private int slot(long key) {
        int slot = (int) (mixed(key) & (keys.length - 1));
        while (values[slot] != NONE && keys[slot] != key) {
            slot = (slot + 1) & (keys.length - 1);
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        long[] oldValues = values;
        keys = new long[2 * oldKeys.length];
        values = filled(keys.length);
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldValues[i] != NONE) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                values[slot] = oldValues[i];
            }
        }
    }

    private static long mixed(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return mixed ^ (mixed >>> 32);
    }

    private static long[] filled(int length) {
        long[] values = new long[length];
        java.util.Arrays.fill(values, NONE);
        return values;
    }
}
