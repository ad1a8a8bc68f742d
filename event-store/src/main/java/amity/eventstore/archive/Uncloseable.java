package amity.eventstore.archive;

import java.io.FilterInputStream;
import java.io.InputStream;

/** For whoever must be closed and would close what is still needed. */
final class Uncloseable extends FilterInputStream {

    Uncloseable(InputStream in) {
        super(in);
    }

    @Override
    public void close() {
        // Not ours.
    }
}
