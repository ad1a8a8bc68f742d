package amity.query.naive;

import amity.message.value.PartnerId;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.VisitEvent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be recorded of one visit. */
final class VisitRules {

    private @Nullable DelegationVisit visit;
    private boolean begun;

    @Nullable
    DelegationVisit visit() {
        return visit;
    }

    boolean accepts(VisitEvent event, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        return switch (event) {
            case DelegationVisitRecorded it -> !begun && possible(it.visit(), today, registered);
            case DelegationVisitCorrected it ->
                visit != null && !visit.equals(it.visit()) && possible(it.visit(), today, registered);
            case DelegationVisitRetracted _ -> visit != null;
        };
    }

    private static boolean possible(
            DelegationVisit visit, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        List<PartnerId> partners = visit.partnerIds();
        return !partners.isEmpty()
                && Set.copyOf(partners).size() == partners.size()
                && registered.test(partners)
                && Acceptance.notInFuture(visit.date(), today);
    }

    /** @return the partners that it names */
    List<PartnerId> record(VisitEvent event) {
        begun = true;
        visit = switch (event) {
            case DelegationVisitRecorded it -> it.visit();
            case DelegationVisitCorrected it -> it.visit();
            case DelegationVisitRetracted _ -> null;
        };
        return visit == null ? List.of() : visit.partnerIds();
    }
}
