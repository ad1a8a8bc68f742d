package amity.command.desk;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import org.jspecify.annotations.Nullable;

/** Refusals of a renaming of a registered partner. */
public sealed interface RenamingRefusal extends Refusal {

    /** No renaming of this number is believed to have taken place. */
    record Unknown(PartnerId partner, long number) implements RenamingRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.unacceptable(Rule.NOTHING_EDITED, "change", "renaming-unknown", partner, number);
        }
    }

    /** The place was called so, in this country, before. */
    record ChangesNothing() implements RenamingRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(Rule.NOTHING_EDITED, "nameEn", "renaming-changes-nothing");
        }
    }

    /** The date is certainly earlier than that of a renaming recorded before, or later than that of one recorded after it. */
    record RunsBackwards(long other, @Nullable EdtfDate date) implements RenamingRefusal {
        @Override
        public Grounds grounds() {
            return Grounds.conflict(
                    Rule.ORDER_OF_CHANGES,
                    "date",
                    "renaming-runs-backwards",
                    other,
                    date == null ? NamedChange.DATE_UNKNOWN : date);
        }
    }
}
