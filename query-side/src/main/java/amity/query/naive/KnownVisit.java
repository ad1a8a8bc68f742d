package amity.query.naive;

import amity.message.value.PartnerId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.VisitEvent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A delegation visit that is believed to have taken place. */
record KnownVisit(DelegationVisit visit, When when) {

    /** Empty where it is believed never to have taken place. */
    static Optional<KnownVisit> of(List<RawEvent> events) {
        KnownVisit known = null;
        for (RawEvent raw : events) {
            known = switch ((VisitEvent) raw.event()) {
                case DelegationVisitRecorded it ->
                    new KnownVisit(it.visit(), new When(it.visit().date(), raw.recordedOn()));
                case DelegationVisitCorrected it ->
                    new KnownVisit(
                            it.visit(),
                            Objects.requireNonNull(known)
                                    .when
                                    .corrected(it.visit().date(), raw.recordedOn()));
                case DelegationVisitRetracted _ -> null;
            };
        }
        return Optional.ofNullable(known);
    }

    Set<PartnerId> partners() {
        return new LinkedHashSet<>(visit.partnerIds());
    }

    /** The first year that it can mean; null is open. */
    @Nullable
    Integer firstYear() {
        return when.earliest() == null ? null : Integer.valueOf(when.earliest().getYear());
    }

    int lastYear() {
        return when.latest().getYear();
    }
}
