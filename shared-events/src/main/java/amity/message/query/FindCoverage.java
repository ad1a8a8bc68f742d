package amity.message.query;

/**
 * With which partners of the roster does nothing happen?
 *
 * @param months back from the day, at least 1
 */
public record FindCoverage(int months, Viewpoint at) {}
