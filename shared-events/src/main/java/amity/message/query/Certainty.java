package amity.message.query;

/**
 * Whether a fact holds on a day for every reading of its vague dates, or only for some.
 */
public enum Certainty {
    CERTAIN,
    POSSIBLE
}
