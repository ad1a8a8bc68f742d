package amity.command.desk;

/** The rules of the ledger that a refusal can name, in their published order. */
public enum Rule {
    /** One open friendship per partner; a partner is registered once. */
    ONE_FRIENDSHIP,
    /** The changes of a friendship, and the steps of a record, follow one another in order; dates do not run backwards. */
    ORDER_OF_CHANGES,
    /** Nothing is dated after the day on which it is recorded, nothing ends before it starts, no headcount is negative. */
    NO_FUTURE,
    /** A visit names at least one registered partner; whichever partners another record names are registered, too. */
    NAMES_PARTNERS,
    /** An honor is given once a year to one recipient, and a revocation names an award that stands. */
    HONOR_ONCE,
    /** Nothing is edited. */
    NOTHING_EDITED,
    /** Every command says who, when and from which source; the same one counts once. */
    PROVENANCE;

    /** The stable name, {@code rule-1} to {@code rule-7}. */
    public String id() {
        return "rule-" + (ordinal() + 1);
    }
}
