package amity.query.upkeep;

import org.jspecify.annotations.Nullable;

/**
 * One projection.
 *
 * @param version of the program's projection
 * @param position of the last event that it knows of
 * @param lag positions that it is behind the journal
 * @param setAside records with an event that it could not take in
 * @param rebuild how far the rebuild in this process is, null while there is none
 * @param last what came of the last rebuild of this process, null if there was none
 */
public record ProjectionStatus(
        String name,
        int version,
        long position,
        long lag,
        ProjectionState state,
        long setAside,
        @Nullable RunningRebuild rebuild,
        @Nullable FinishedRebuild last) {}
