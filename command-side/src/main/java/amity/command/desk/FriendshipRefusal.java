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

    /** The date is certainly earlier than that of a change recorded before, or later than that of one recorded after it. */
    record DateRunsBackwards(EdtfDate date, NamedChange other) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return other.conflict(Rule.ORDER_OF_CHANGES, "date", "date-runs-backwards", date);
        }
    }

    /** No change of this number is believed to have taken place. */
    record ChangeUnknown(PartnerId partner, long number) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NOTHING_EDITED, "change", "change-unknown", partner, number);
        }
    }

    /** A change recorded later would not have been possible. */
    record ChangeRestsOnIt(NamedChange later) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return later.conflict(Rule.ORDER_OF_CHANGES, "change", "change-rests-on-it");
        }
    }

    /** A change of this kind leads to no tier. */
    record ChangeHasNoTier(NamedChange change) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return change.unacceptable(Rule.NOTHING_EDITED, "tier", "change-has-no-tier");
        }
    }

    /** A signing or upgrade leads to a tier, also when it is stated anew. */
    record ChangeNeedsTier(NamedChange change) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return change.unacceptable(Rule.NOTHING_EDITED, "tier", "change-needs-tier");
        }
    }

    /** A change of this kind has no reason of its own. */
    record ChangeHasNoReason(NamedChange change) implements FriendshipRefusal {
        @Override
        public Grounds grounds() {
            return change.unacceptable(Rule.NOTHING_EDITED, "changeReason", "change-has-no-reason");
        }
    }

    private static Grounds outOfOrder(String code, PartnerId partner) {
        return Grounds.conflict(Rule.ORDER_OF_CHANGES, "partnerId", code, partner);
    }
}
