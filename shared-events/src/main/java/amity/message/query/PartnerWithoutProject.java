package amity.message.query;

/**
 * A sister city with no project under way.
 *
 * @param tie its friendship on the day
 * @param certainty certain: none can be under way; possible: one may be
 * @param ever projects that had begun
 */
@Answer
public record PartnerWithoutProject(RosterEntry tie, Certainty certainty, Count ever) {}
