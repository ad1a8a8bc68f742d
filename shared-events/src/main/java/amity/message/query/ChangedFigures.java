package amity.message.query;

import amity.message.value.RecordId;
import java.time.LocalDate;
import java.util.List;

/** The published figures that events changed, in the order in which the events were asked about. */
@Answer
public record ChangedFigures(LocalDate asOf, long position, List<Changed> changed) {

    /**
     * @param position of the event
     * @param figures whose computed value, as of their own day, is another since that event
     */
    @Answer
    public record Changed(long position, List<RecordId> figures) {}
}
