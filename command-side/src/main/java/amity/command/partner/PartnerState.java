package amity.command.partner;

import amity.message.value.Tier;

/** Where a partner stands. */
sealed interface PartnerState {

    /** The friendships so far. */
    TieHistory ties();

    record Unregistered() implements PartnerState {
        @Override
        public TieHistory ties() {
            return TieHistory.NONE;
        }
    }

    /** Known to the office; no friendship was ever signed. */
    record Registered() implements PartnerState {
        @Override
        public TieHistory ties() {
            return TieHistory.NONE;
        }
    }

    record Open(Tier tier, TieHistory ties) implements PartnerState {}

    record Suspended(Tier tier, TieHistory ties) implements PartnerState {}

    record Terminated(TieHistory ties) implements PartnerState {}
}
