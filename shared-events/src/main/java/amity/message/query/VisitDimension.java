package amity.message.query;

/**
 * What yearly visit counts can be broken down by.
 */
public enum VisitDimension {
    DIRECTION,
    LEVEL,
    COUNTRY,
    PARTNER
}
