package amity.query.pinned;

import amity.message.query.KnownAt;
import amity.message.query.Viewpoint;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.axonframework.messaging.responsetypes.ResponseType;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;

/** Asks with the knowledge of one position, whatever is recorded meanwhile; the same question once. Not for several threads. */
public final class Pinned {

    private final QueryGateway queries;
    private final long position;
    private final Map<Object, Object> answers = new HashMap<>();

    public Pinned(QueryGateway queries, long position) {
        this.queries = queries;
        this.position = position;
    }

    public long position() {
        return position;
    }

    public OnDay on(LocalDate day) {
        return new OnDay(this, day);
    }

    Viewpoint at(LocalDate day) {
        return Viewpoint.asOf(day).knownAt(KnownAt.position(position));
    }

    <T> T ask(Object question, Class<T> type) {
        return ask(question, ResponseTypes.instanceOf(type));
    }

    @SuppressWarnings("unchecked") // The type of an answer follows from the question.
    <T> T ask(Object question, ResponseType<T> type) {
        Object known = answers.get(question);
        if (known == null) {
            known = queries.query(question, type).join();
            answers.put(question, known);
        }
        return (T) known;
    }
}
