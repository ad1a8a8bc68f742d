package amity.query.reconciliation;

import amity.message.publication.PublicationType;
import amity.message.query.Count;
import amity.message.record.RecordKind;
import amity.query.pinned.Holding;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What was published about the friendships. */
final class PublicationMeasures {

    private PublicationMeasures() {}

    static Computed publications(Asked asked) {
        Optional<String> type = asked.subject().map(subject -> subject.toUpperCase(Locale.ROOT));
        if (type.isPresent()
                && Stream.of(PublicationType.values()).noneMatch(it -> it.name().equals(type.get()))) {
            return new Computed.Not(NotComputable.SUBJECT_UNKNOWN);
        }
        return new Computed.Counted(asked.on().records(RecordKind.PUBLICATION, type.orElse(null)).stream()
                .filter(asked::concerns)
                .map(entry -> Holding.begun(entry.certainty()))
                .reduce(Count.NONE, Count::plus));
    }
}
