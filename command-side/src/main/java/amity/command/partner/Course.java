package amity.command.partner;

import amity.command.desk.FriendshipRefusal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The changes of the friendship with one partner that are believed to have taken place, as they are believed now, in the
 * order in which they were recorded.
 */
record Course(List<Change> changes) {

    static final Course NONE = new Course(List.of());

    Course {
        changes = List.copyOf(changes);
    }

    /** A change that cannot follow those before it. */
    record Obstacle(Change change, FriendshipRefusal refusal) {}

    Optional<Change> change(long number) {
        return changes.stream().filter(change -> change.number() == number).findFirst();
    }

    Course with(Change next) {
        return new Course(Stream.concat(changes.stream(), Stream.of(next)).toList());
    }

    Course replacing(Change change) {
        return new Course(changes.stream()
                .map(known -> known.number() == change.number() ? change : known)
                .toList());
    }

    Course without(long number) {
        return new Course(
                changes.stream().filter(change -> change.number() != number).toList());
    }

    /** Where it ends. @throws IllegalStateException if there is an obstacle on the way */
    Stage end() {
        Stage stage = Stage.START;
        for (Change change : changes) {
            stage = stage.after(change);
        }
        return stage;
    }

    Optional<Obstacle> firstObstacle() {
        Stage stage = Stage.START;
        for (Change change : changes) {
            Optional<FriendshipRefusal> refusal = stage.refusalOf(change.fact());
            if (refusal.isPresent()) {
                return Optional.of(new Obstacle(change, refusal.get()));
            }
            stage = stage.after(change);
        }
        return Optional.empty();
    }
}
