package amity.message.record;

/** How far a source is trusted. */
public enum Confidence {
    CONFIRMED,
    LIKELY,
    UNVERIFIED
}
