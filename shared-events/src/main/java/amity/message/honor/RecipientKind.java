package amity.message.honor;

/** Who can be honored: the home city too. */
public enum RecipientKind {
    PERSON,
    PARTNER,
    HOME_CITY,
    ORGANIZATION
}
