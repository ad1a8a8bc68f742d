package amity.message.value;

/** How far a friendship goes, in rising order. Only the last two are counted in the roster's totals. */
public enum Tier {
    LETTER_OF_INTENT,
    FRIENDLY_EXCHANGE_CITY,
    SISTER_CITY;

    public boolean isAbove(Tier other) {
        return compareTo(other) > 0;
    }
}
