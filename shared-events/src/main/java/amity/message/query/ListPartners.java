package amity.message.query;

/**
 * Which partners are registered? In the order of their English names.
 *
 * @param page from 0
 * @param size partners on a page, at least 1
 */
public record ListPartners(int page, int size, Viewpoint at) {}
