package amity.query.reconciliation;

import amity.message.query.Count;
import amity.message.query.RecordEntry;
import amity.message.record.RecordKind;
import amity.message.value.InvalidValue;
import amity.message.value.Qualifier;
import amity.message.value.RecordId;
import java.util.Optional;
import java.util.function.ToIntFunction;

/** Who signed an agreement. */
final class AgreementMeasures {

    private AgreementMeasures() {}

    static Computed countries(Asked asked) {
        return signed(asked, "signatoryCountries", entry -> (int) asked.named(entry).stream()
                .flatMap(partner -> asked.on().country(partner).stream())
                .distinct()
                .count());
    }

    static Computed cities(Asked asked) {
        return signed(asked, "signatoryCities", entry -> asked.named(entry).size());
    }

    /** What it states goes before the partners that it names: these are often but a few of all. */
    private static Computed signed(Asked asked, String stated, ToIntFunction<RecordEntry> named) {
        if (asked.subject().isEmpty()) {
            return new Computed.Not(NotComputable.SUBJECT_MISSING);
        }
        return asked.subject()
                .flatMap(AgreementMeasures::id)
                .flatMap(id -> asked.on().record(RecordKind.AGREEMENT, id))
                .<Computed>map(entry -> new Computed.Counted(count(entry, stated, named)))
                .orElse(new Computed.Not(NotComputable.SUBJECT_UNKNOWN));
    }

    private static Optional<RecordId> id(String subject) {
        try {
            return Optional.of(new RecordId(subject));
        } catch (InvalidValue noId) {
            return Optional.empty();
        }
    }

    private static Count count(RecordEntry entry, String stated, ToIntFunction<RecordEntry> named) {
        int number = entry.particulars().get(stated) instanceof Number said ? said.intValue() : named.applyAsInt(entry);
        return Rough.of(number, Qualifier.EXACT, entry.certainty());
    }
}
