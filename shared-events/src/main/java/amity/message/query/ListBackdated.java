package amity.message.query;

/**
 * What was recorded long after it took effect?
 *
 * @param moreThanDays certainly more days than this lie between
 * @param page from 0
 * @param size entries on a page, at least 1
 */
public record ListBackdated(int moreThanDays, int page, int size, Viewpoint at) {}
