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

    /** A partner in the same country bears this name or alias. */
    record NameTaken(String field, String name, PartnerId existing) implements PartnerRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ONE_FRIENDSHIP, field, "partner-name-taken", name, existing);
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
