package amity.command.desk;

/** Where in the journal an event stands; answered by whoever keeps the journal. */
public interface EventPositions {

    /**
     * @param stream such as {@code partner/oita}
     * @param sequence of the event in its stream, from 0; the event is there
     * @return its position among all events, from 1
     */
    long positionOf(String stream, long sequence);
}
