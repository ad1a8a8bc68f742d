package amity.command.desk;

import java.util.List;

/**
 * The answer to an accepted command.
 *
 * @param id of the record: {@code oita}
 * @param position in the journal of the last event, at least 1
 * @param events the stored names, such as {@code amity.FriendshipSigned}
 * @param repeated true: accepted before under the same command id, nothing new was recorded
 */
public record Answer(String id, long position, List<String> events, List<Notice> notices, boolean repeated) {

    public Answer {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }

    Answer again() {
        return new Answer(id, position, events, notices, true);
    }
}
