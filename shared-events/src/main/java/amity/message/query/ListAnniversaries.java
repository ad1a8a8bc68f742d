package amity.message.query;

/**
 * Which anniversaries of friendships come, and which have been, seen from a day?
 *
 * @param past months back from the day, 0 for none
 * @param next months on from the day, 0 for none
 */
public record ListAnniversaries(int past, int next, Viewpoint at) {}
