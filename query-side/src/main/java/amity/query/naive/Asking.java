package amity.query.naive;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks the projections, always with the knowledge of one position. A question that fails is a finding and has no answer. */
record Asking(QueryGateway queries, long position, Findings findings) {

    Viewpoint asOf(LocalDate day) {
        return Viewpoint.asOf(day).knownAt(KnownAt.position(position));
    }

    <T> Optional<T> ask(String report, Object query, Class<T> type) {
        return answer(report, () -> queries.query(query, type).join());
    }

    /** Where the answer may be that there is none. */
    <T> Optional<Optional<T>> askForOne(String report, Object query, Class<T> type) {
        return answer(
                report,
                () -> queries.query(query, ResponseTypes.optionalInstanceOf(type))
                        .join());
    }

    <T> Optional<T> answer(String report, Supplier<T> question) {
        try {
            return Optional.of(question.get());
        } catch (RuntimeException failed) {
            findings.failed(report, failed);
            return Optional.empty();
        }
    }
}
