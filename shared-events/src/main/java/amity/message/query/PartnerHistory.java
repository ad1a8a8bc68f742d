package amity.message.query;

import amity.message.value.PartnerId;
import java.util.List;

/**
 * The changes of one partner in the order in which they were recorded.
 */
@Answer
public record PartnerHistory(PartnerId partner, long position, List<Change> changes) {}
