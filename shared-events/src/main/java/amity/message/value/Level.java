package amity.message.value;

/** Who leads or makes up a delegation, as the office counts it. */
public enum Level {
    /** A head of state or government; kept apart so that it swells no count of city leaders. */
    STATE_LEADER,
    HEAD_OF_CITY,
    DEPUTY_HEAD,
    DEPARTMENT,
    BUSINESS,
    CIVIC,
    YOUTH,
    CULTURE_SPORT,
    EXPERT,
    MEDIA
}
