package amity.message.fair;

/** What was attended. */
public enum FairType {
    FAIR,
    FESTIVAL,
    FORUM
}
