package amity.command.desk;

import amity.message.record.RecordKind;
import amity.message.value.EdtfDate;
import amity.message.value.RecordId;

/** Refusals of a record of any of the kinds that share one life. */
public sealed interface RecordRefusal extends Refusal {

    /** Stands in the arguments of a message for a kind of record; message bundles have words for each. */
    static String word(RecordKind kind) {
        return "amity.record-kind." + kind.name();
    }

    record AlreadyRecorded(RecordKind kind, RecordId existing) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "recordId", "record-already-recorded", word(kind), existing);
        }
    }

    /** @param rule that a step, or that a correction or retraction breaks */
    record NotRecorded(Rule rule, RecordKind kind, RecordId unknown) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(rule, "recordId", "record-not-recorded", word(kind), unknown);
        }
    }

    /** What was recorded under this id was retracted, and the id stays taken. */
    record Retracted(RecordKind kind, RecordId past) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "recordId", "record-retracted", word(kind), past);
        }
    }

    /** @param end the step after which nothing can follow */
    record AlreadyEnded(NamedChange end) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return end.conflict(Rule.ORDER_OF_CHANGES, "recordId", "record-already-ended");
        }
    }

    /** @param begun the date of the record */
    record StepBeforeRecord(EdtfDate date, EdtfDate begun) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.ORDER_OF_CHANGES, "date", "step-before-record", date, begun);
        }
    }

    /** The date is certainly earlier than that of a step recorded before, or later than that of one recorded after it. */
    record StepsRunBackwards(EdtfDate date, NamedChange other) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return other.conflict(Rule.ORDER_OF_CHANGES, "date", "steps-run-backwards", date);
        }
    }

    /** @param date to which the record was to be corrected @param step that would certainly come before it */
    record RecordAfterStep(EdtfDate date, NamedChange step) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return step.conflict(Rule.ORDER_OF_CHANGES, "date", "record-after-step", date);
        }
    }

    record ExpiresBeforeRenewal(EdtfDate expires, EdtfDate renewed) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NO_FUTURE, "expires", "expires-before-renewal", expires, renewed);
        }
    }

    /** No step of this number is believed to have taken place. */
    record StepUnknown(RecordKind kind, RecordId id, long number) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NOTHING_EDITED, "step", "step-unknown", word(kind), id, number);
        }
    }

    /** A step of this kind says nothing of when the record ends by itself. */
    record StepHasNoExpiry(NamedChange step) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return step.unacceptable(Rule.NOTHING_EDITED, "expires", "step-has-no-expiry");
        }
    }

    /** A step of this kind has no text of its own. */
    record StepHasNoText(NamedChange step) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return step.unacceptable(Rule.NOTHING_EDITED, "text", "step-has-no-text");
        }
    }

    /** A step of this kind is nothing without its text, also when it is stated anew. */
    record StepNeedsText(NamedChange step) implements RecordRefusal {
        @Override
        public Grounds grounds() {
            return step.unacceptable(Rule.NOTHING_EDITED, "text", "step-needs-text");
        }
    }
}
