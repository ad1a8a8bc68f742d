package amity.query.roster;

import amity.query.projection.Dated;
import amity.query.projection.Span;
import amity.query.projection.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The course of all friendships with one partner: its recorded moves cut time into spells. */
final class Course {

    private final List<Move> moves;
    private final List<Window> windows;
    private final List<@Nullable Standing> standings = new ArrayList<>();

    /** @param moves in the order in which they were recorded, which is the order in which they took effect */
    Course(List<Move> moves) {
        this.moves = List.copyOf(moves);
        this.windows = Dated.inOrder(moves.stream().map(Move::when).toList());
        Standing standing = null;
        for (int i = 0; i < moves.size(); i++) {
            standing = Standing.after(standing, moves.get(i));
            standings.add(standing);
        }
    }

    List<Spell> tiers() {
        return spells(standing -> List.of(standing.friendship(), standing.tier()));
    }

    List<Spell> statuses() {
        return spells(standing -> List.of(standing.friendship(), standing.status()));
    }

    /** @param respect what stays the same through a spell */
    private List<Spell> spells(Function<Standing, Object> respect) {
        List<Spell> spells = new ArrayList<>();
        int start = 0;
        while (start < standings.size()) {
            Object key = key(start, respect);
            int end = start + 1;
            while (end < standings.size() && Objects.equals(key(end, respect), key)) {
                end++;
            }
            Standing standing = standings.get(start);
            if (standing != null) {
                spells.add(spell(standing, start, end));
            }
            start = end;
        }
        return spells;
    }

    private @Nullable Object key(int index, Function<Standing, Object> respect) {
        Standing standing = standings.get(index);
        return standing == null ? null : respect.apply(standing);
    }

    private Spell spell(Standing standing, int start, int end) {
        boolean ended = end < moves.size();
        return new Spell(
                standing,
                moves.get(start).date(),
                ended ? moves.get(end).date() : null,
                Span.between(windows.get(start), ended ? windows.get(end) : null),
                moves.get(start).number(),
                ended ? moves.get(end).number() : null);
    }
}
