package amity.message.query;

/** What yearly counts of records can be broken down by. */
public enum RecordDimension {
    TYPE,
    DIRECTION,
    COUNTRY,
    PARTNER
}
