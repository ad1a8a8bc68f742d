package amity.message.query;

import java.util.List;

/**
 * Which published figures came out otherwise once some events were recorded?
 *
 * @param changes the events
 */
public record FindChangedFigures(List<Change> changes, Viewpoint at) {}
