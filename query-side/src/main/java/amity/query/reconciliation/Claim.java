package amity.query.reconciliation;

import amity.message.figure.Measure;
import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Qualifier;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A published figure.
 *
 * @param entry as it is listed
 * @param day of which it is computed
 */
record Claim(RecordEntry entry, LocalDate day) {

    Measure measure() {
        return Measure.valueOf(Objects.requireNonNull(entry.type()));
    }

    Optional<String> subject() {
        return said("subject");
    }

    List<PartnerId> partners() {
        return entry.partners().stream().map(RecordPartner::partner).toList();
    }

    /** The date that was published; null where a number was. */
    @Nullable
    EdtfDate published() {
        return said("published").map(EdtfDate::of).orElse(null);
    }

    Optional<BigDecimal> number() {
        return said("number").map(BigDecimal::new);
    }

    /** Only of a number. */
    Accepted accepted() {
        return Accepted.of(
                number().orElseThrow(),
                said("upTo").map(BigDecimal::new).orElse(null),
                said("qualifier").map(Qualifier::valueOf).orElse(Qualifier.EXACT));
    }

    private Optional<String> said(String field) {
        return Optional.ofNullable(entry.particulars().get(field)).map(Object::toString);
    }
}
