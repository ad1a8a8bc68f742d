package amity.query.reconciliation;

import amity.message.query.RecordEntry;
import amity.message.query.RecordPartner;
import amity.message.value.PartnerId;
import amity.query.pinned.OnDay;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** A figure, and what is known of its day. */
record Asked(Claim claim, OnDay on, FirstSignings signings) {

    /** Each by the one that stands for it; empty: the figure is of all. */
    Set<PartnerId> partners() {
        return standing(claim.partners());
    }

    Set<PartnerId> standing(Collection<PartnerId> partners) {
        return partners.stream().map(on::standing).collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a record concerns a partner that the figure is of. */
    boolean concerns(RecordEntry entry) {
        Set<PartnerId> asked = partners();
        return asked.isEmpty() || named(entry).stream().anyMatch(asked::contains);
    }

    Set<PartnerId> named(RecordEntry entry) {
        return standing(entry.partners().stream().map(RecordPartner::partner).toList());
    }

    /** Never blank. */
    Optional<String> subject() {
        return claim.subject();
    }
}
