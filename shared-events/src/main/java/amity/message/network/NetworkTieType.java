package amity.message.network;

/** What a tie of the network is. */
public enum NetworkTieType {
    /** Contact with further places through a partner. */
    SPILL_OVER,
    FRIENDLY_ORGANIZATION,
    MEMBERSHIP,
    CONSULATE,
    AIR_ROUTE,
    RAIL_ROUTE
}
