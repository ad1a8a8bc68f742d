package amity.command.desk;

import amity.message.value.EdtfDate;
import amity.message.value.HonorId;

/** Refusals of an award or its revocation. */
public sealed interface HonorRefusal extends Refusal {

    /** An award is recorded under this id. */
    record AlreadyAwarded(HonorId existing) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "honorId", "honor-already-awarded", existing);
        }
    }

    /** The same honor was given to the same recipient in the same year. */
    record Repeated(String honor, HonorId existing) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "honor", "honor-repeated", honor, existing);
        }
    }

    /** While the award was believed to be revoked, the same honor was given to the same recipient in the same year. */
    record GivenMeanwhile(String honor, HonorId other) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "honorId", "honor-given-meanwhile", honor, other);
        }
    }

    /** @param rule that a revocation, or that a correction or retraction breaks */
    record NotAwarded(Rule rule, HonorId unknown) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(rule, "honorId", "honor-not-awarded", unknown);
        }
    }

    /** What was recorded under this id was retracted, and the id stays taken. */
    record Retracted(HonorId past) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "honorId", "honor-retracted", past);
        }
    }

    /** There is no revocation that could be corrected or retracted. */
    record NotRevoked(HonorId standing) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "honorId", "honor-not-revoked", standing);
        }
    }

    record AlreadyRevoked(HonorId honor) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "honorId", "honor-already-revoked", honor);
        }
    }

    /** @param revoked the date of the revocation, as stated or as recorded before */
    record RevokedBeforeAwarded(EdtfDate revoked, EdtfDate awarded) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "date", "honor-revoked-before-award", revoked, awarded);
        }
    }
}
