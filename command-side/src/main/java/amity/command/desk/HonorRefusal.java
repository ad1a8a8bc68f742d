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

    record NotAwarded(HonorId unknown) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.HONOR_ONCE, "honorId", "honor-not-awarded", unknown);
        }
    }

    record AlreadyRevoked(HonorId honor) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "honorId", "honor-already-revoked", honor);
        }
    }

    record RevokedBeforeAwarded(EdtfDate date, EdtfDate awarded) implements HonorRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.HONOR_ONCE, "date", "honor-revoked-before-award", date, awarded);
        }
    }
}
