package amity.command.partner;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The friendships with one partner, one after the other, and how far their dates have come.
 *
 * @param furthest of the dates of all changes the one that begins last; null while every date is unknown
 */
public record TieHistory(List<Tie> ties, @Nullable EdtfDate furthest) {

    static final TieHistory NONE = new TieHistory(List.of(), null);

    public TieHistory {
        ties = List.copyOf(ties);
    }

    /** Whether a friendship certainly or possibly held on some day that the date can mean. */
    public boolean mayHoldAt(EdtfDate date) {
        return ties.stream().anyMatch(tie -> tie.mayHoldAt(date));
    }

    /** The date of an earlier change that certainly comes after the given one, if there is such a change. */
    Optional<EdtfDate> certainlyAfter(@Nullable EdtfDate date) {
        return Optional.ofNullable(furthest).filter(change -> date != null && date.certainlyBefore(beginning(change)));
    }

    TieHistory signed(@Nullable EdtfDate date) {
        return new TieHistory(
                Stream.concat(ties.stream(), Stream.of(Tie.signed(date))).toList(), furthestWith(date));
    }

    TieHistory changed(@Nullable EdtfDate date) {
        return new TieHistory(ties, furthestWith(date));
    }

    TieHistory terminated(@Nullable EdtfDate date) {
        Stream<Tie> before = ties.subList(0, ties.size() - 1).stream();
        return new TieHistory(
                Stream.concat(before, Stream.of(ties.getLast().terminatedOn(date)))
                        .toList(),
                furthestWith(date));
    }

    private @Nullable EdtfDate furthestWith(@Nullable EdtfDate date) {
        if (date == null || date.earliest().isEmpty()) {
            return furthest;
        }
        return furthest == null || beginning(date).isAfter(beginning(furthest)) ? date : furthest;
    }

    private static LocalDate beginning(EdtfDate date) {
        return date.earliest().orElse(LocalDate.MIN);
    }
}
