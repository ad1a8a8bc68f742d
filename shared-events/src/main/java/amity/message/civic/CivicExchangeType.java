package amity.message.civic;

/** How citizens met. */
public enum CivicExchangeType {
    ANNIVERSARY,
    CITIZENS_VISIT,
    CULTURE_WEEK,
    EXHIBITION,
    PERFORMANCE,
    YOUTH_STAY,
    SPORT,
    MONUMENT,
    DONATION,
    OTHER
}
