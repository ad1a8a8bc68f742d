package amity.command.desk;

import amity.message.value.PartnerId;

/** Refusals that concern which partners there are. */
public sealed interface PartnerRefusal extends Refusal {

    /** A partner is registered under this id. */
    record AlreadyRegistered(PartnerId existing) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ONE_FRIENDSHIP, "partnerId", "partner-already-registered", existing);
        }
    }

    /** What was registered under this id was retracted, and the id stays taken. */
    record Retracted(PartnerId past) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "partnerId", "partner-retracted", past);
        }
    }

    /** A change of the friendship with the partner stands. */
    record HasFriendship(PartnerId partner, NamedChange change) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return change.conflict(Rule.NOTHING_EDITED, "partnerId", "partner-has-friendship", partner);
        }
    }

    /** A record names the partner, or did once. @param record its stream, such as {@code visit/v-1} */
    record Referenced(PartnerId partner, String record) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "partnerId", "partner-referenced", partner, record);
        }
    }

    /** A partner in the same country bears this name or alias. */
    record NameTaken(String field, String name, PartnerId existing) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ONE_FRIENDSHIP, field, "partner-name-taken", name, existing);
        }
    }

    /** What was registered under this id is the same place as another partner, which stays for it. */
    record Merged(Rule rule, String field, PartnerId givenUp, PartnerId stays) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(rule, field, "partner-merged", givenUp, stays);
        }
    }

    record MergedIntoItself(PartnerId partner) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.ONE_FRIENDSHIP, "into", "partner-merged-into-itself", partner);
        }
    }

    /** There is no merge that could be retracted. */
    record NotMerged(PartnerId partner) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "partnerId", "partner-not-merged", partner);
        }
    }

    /** No partner is registered under this id. */
    record NotRegistered(Rule rule, String field, PartnerId unknown) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(rule, field, "partner-not-registered", unknown);
        }
    }
}
