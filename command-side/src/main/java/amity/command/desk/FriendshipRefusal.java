package amity.command.desk;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;

/** Refusals of a change of the friendship with a registered partner. */
public sealed interface FriendshipRefusal extends Refusal {

    record AlreadyOpen(PartnerId partner, Tier tier) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ONE_FRIENDSHIP, "partnerId", "friendship-already-open", partner, tier);
        }
    }

    record NotSigned(PartnerId partner) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return outOfOrder("friendship-not-signed", partner);
        }
    }

    record Terminated(PartnerId partner) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return outOfOrder("friendship-terminated", partner);
        }
    }

    record NotSuspended(PartnerId partner) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return outOfOrder("friendship-not-suspended", partner);
        }
    }

    record AlreadySuspended(PartnerId partner) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return outOfOrder("friendship-already-suspended", partner);
        }
    }

    record TierNotHigher(Tier current, Tier asked) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ORDER_OF_CHANGES, "tier", "tier-not-higher", current, asked);
        }
    }

    /** The date is certainly earlier than that of a change recorded before. */
    record DateRunsBackwards(EdtfDate date, EdtfDate earlierChange) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ORDER_OF_CHANGES, "date", "date-runs-backwards", date, earlierChange);
        }
    }

    private static Grounds outOfOrder(String code, PartnerId partner) {
        return Grounds.conflict(Rule.ORDER_OF_CHANGES, "partnerId", code, partner);
    }
}
