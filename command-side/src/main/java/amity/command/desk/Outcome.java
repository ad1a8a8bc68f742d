package amity.command.desk;

import java.util.List;

/**
 * What a command handler gives back to the desk.
 *
 * @param events the stored names of what was recorded
 * @param lastSequence of the last of them in its stream, from 0
 * @param repeated true: recorded earlier, under the same command id
 */
public record Outcome(List<String> events, long lastSequence, List<Notice> notices, boolean repeated) {

    public Outcome {
        events = List.copyOf(events);
        notices = List.copyOf(notices);
    }

    public Outcome with(List<Notice> more) {
        return new Outcome(events, lastSequence, more, repeated);
    }
}
