package amity.message.query;

/** What came out when a published figure was held against the records. */
public enum FigureStatus {
    /** Certainly, or for some readings of vague dates. */
    MATCHED,
    /** For every reading. */
    DIFFERS,
    NOT_COMPUTABLE
}
