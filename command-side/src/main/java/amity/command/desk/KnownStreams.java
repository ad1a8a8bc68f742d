package amity.command.desk;

import java.util.Collection;
import java.util.Set;

/** Which streams have events; answered by whoever keeps the journal, for many streams at once. */
public interface KnownStreams {

    /** Those of the given streams, such as {@code visit/v-1}, that have an event or more. */
    Set<String> among(Collection<String> streams);
}
