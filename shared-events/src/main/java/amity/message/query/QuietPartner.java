package amity.message.query;

import org.jspecify.annotations.Nullable;

/**
 * A partner with which nothing happened for a while.
 *
 * @param tie its friendship on the day, the higher one where it may stand at two tiers
 * @param certainty certain: nothing can have happened in the months asked about; possible: something may have
 * @param last what happened last, by the last day that it can be; null: nothing dated is recorded
 */
@Answer
public record QuietPartner(
        RosterEntry tie, Certainty certainty, @Nullable Activity last) {}
