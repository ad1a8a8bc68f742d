package amity.standalone.sample;

/** What became of a fact that was stated. */
public sealed interface Outcome {

    /** @param before true: it was recorded by an earlier load, and nothing new now */
    record Recorded(boolean before) implements Outcome {}

    /** @param reason for a person to read */
    record Refused(String reason) implements Outcome {}
}
