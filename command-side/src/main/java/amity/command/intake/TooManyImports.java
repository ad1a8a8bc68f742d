package amity.command.intake;

/** No more imports are taken on before one is over. */
final class TooManyImports extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long waiting;

    TooManyImports(long waiting) {
        super(waiting + " imports wait");
        this.waiting = waiting;
    }

    long waiting() {
        return waiting;
    }
}
