package amity.command.partner;

import amity.message.value.EdtfDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The friendships with one partner, one after the other, as they are believed now. */
public record TieHistory(List<Tie> ties) {

    static final TieHistory NONE = new TieHistory(List.of());

    public TieHistory {
        ties = List.copyOf(ties);
    }

    /** Whether a friendship certainly or possibly held on some day that the date can mean. */
    public boolean mayHoldAt(EdtfDate date) {
        return ties.stream().anyMatch(tie -> tie.mayHoldAt(date));
    }

    TieHistory signed(@Nullable EdtfDate date) {
        return new TieHistory(
                Stream.concat(ties.stream(), Stream.of(Tie.signed(date))).toList());
    }

    TieHistory terminated(@Nullable EdtfDate date) {
        Stream<Tie> before = ties.subList(0, ties.size() - 1).stream();
        return new TieHistory(Stream.concat(before, Stream.of(ties.getLast().terminatedOn(date)))
                .toList());
    }
}
