package amity.command.desk;

import amity.message.value.PartnerId;
import amity.message.value.VisitId;

/** Refusals of a delegation visit. */
public sealed interface VisitRefusal extends Refusal {

    record AlreadyRecorded(VisitId existing) implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "visitId", "visit-already-recorded", existing);
        }
    }

    /** There is nothing under this id that could be corrected or retracted. */
    record NotRecorded(VisitId unknown) implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NOTHING_EDITED, "visitId", "visit-not-recorded", unknown);
        }
    }

    /** What was recorded under this id was retracted, and the id stays taken. */
    record Retracted(VisitId past) implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "visitId", "visit-retracted", past);
        }
    }

    record NoPartner() implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NAMES_PARTNERS, "partnerIds", "visit-without-partner");
        }
    }

    record TooManyPartners(int most) implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NAMES_PARTNERS, "partnerIds", "visit-partners-too-many", most);
        }
    }

    record PartnerTwice(PartnerId partner) implements VisitRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NAMES_PARTNERS, "partnerIds", "visit-partner-twice", partner);
        }
    }
}
