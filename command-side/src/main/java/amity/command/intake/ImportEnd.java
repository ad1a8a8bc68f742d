package amity.command.intake;

/** How an import ended, and what came of its rows: as far as it got. */
public record ImportEnd(Result result, Tally tally) {

    /** How it ended. */
    public enum Result {
        /** Only tried out, as asked. */
        CHECKED,
        /** Nothing was recorded, since rows are refused. */
        REFUSED,
        RECORDED,
        /** On the way, by whoever watched. */
        STOPPED
    }
}
