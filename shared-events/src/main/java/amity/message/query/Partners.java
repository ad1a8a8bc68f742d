package amity.message.query;

import java.util.List;

/**
 * One page of the registered partners.
 *
 * @param total partners on all pages
 */
@Answer
public record Partners(long position, int page, int size, int total, List<PartnerSummary> partners) {}
