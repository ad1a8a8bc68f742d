package amity.message.value;

/** Inbound: to the home city. Outbound: from it. */
public enum Direction {
    INBOUND,
    OUTBOUND
}
