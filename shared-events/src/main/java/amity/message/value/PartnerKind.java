package amity.message.value;

/** What kind of place a partner is. */
public enum PartnerKind {
    CITY,
    PREFECTURE,
    PROVINCE,
    REGION,
    DEPARTMENT,
    DISTRICT
}
