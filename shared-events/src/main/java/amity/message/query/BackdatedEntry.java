package amity.message.query;

import amity.message.value.PartnerId;
import java.util.List;

/** @param daysLate between the last day that its date can mean and the day on which it was recorded */
@Answer
public record BackdatedEntry(long daysLate, List<PartnerId> partners, Change change) {}
