package amity.command.partner;

import static amity.command.testing.Wuhan.on;

/** Histories of friendships for tests of other capabilities. */
public final class TieHistories {

    private TieHistories() {}

    public static TieHistory none() {
        return TieHistory.NONE;
    }

    public static TieHistory signed(String date) {
        return TieHistory.NONE.signed(on(date));
    }

    public static TieHistory terminated(String signed, String terminated) {
        return signed(signed).terminated(on(terminated));
    }
}
