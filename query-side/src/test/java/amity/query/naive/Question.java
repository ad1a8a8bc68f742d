package amity.query.naive;

import amity.message.query.KnownAt;
import amity.message.query.ListBackdated;
import amity.message.query.ListPartners;
import amity.message.query.ListRecords;
import amity.message.query.Viewpoint;
import java.util.BitSet;
import java.util.function.Function;

/** A question, whatever it is about, from somewhere. */
record Question(Function<Viewpoint, Object> about, Viewpoint at) {

    private static final int ALL = 10_000;

    Object query() {
        return about.apply(at);
    }

    /** About all that is on any page, where there are pages. */
    Question onOnePage() {
        return switch (query()) {
            case ListPartners _ -> new Question(from -> new ListPartners(0, ALL, from), at);
            case ListBackdated it -> new Question(from -> new ListBackdated(it.moreThanDays(), 0, ALL, from), at);
            case ListRecords it ->
                new Question(from -> new ListRecords(it.kind(), it.filter(), it.sort(), 0, ALL, from), at);
            default -> this;
        };
    }

    /** From as far as before, where only some of the events are recorded. @param kept by their index */
    Question amongst(BitSet kept) {
        Long position = at.knownAt().position();
        KnownAt known = position == null ? at.knownAt() : KnownAt.position(count(kept, position));
        return new Question(about, new Viewpoint(at.asOf(), known, count(kept, at.minPosition())));
    }

    private static long count(BitSet kept, long position) {
        return kept.get(0, (int) position).cardinality();
    }

    @Override
    public String toString() {
        return JavaText.of(query());
    }
}
