package amity.command.record;

import static amity.command.testing.Wuhan.TODAY;

import amity.message.record.CorrectRecord;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordCommand;
import amity.message.record.RecordContent;
import amity.message.record.RecordStep;
import amity.message.record.RetractRecord;
import amity.message.record.RetractRecordStep;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What may be asked of a record, said a second time: with names of kinds, and every pair of dates held against each other. */
final class NaiveRecord {

    private static final Set<String> LAST =
            Set.of("AgreementEnded", "ProjectCompleted", "ProjectCanceled", "LiaisonOfficeClosed", "NetworkTieClosed");

    private final Set<PartnerId> registered;
    private boolean torn;
    private @Nullable RecordContent sheet;
    private TreeMap<Long, Line> lines = new TreeMap<>();
    private long next;

    NaiveRecord(Set<PartnerId> registered) {
        this.registered = registered;
    }

    /** A step as written on a list. */
    record Line(
            String kind,
            @Nullable EdtfDate date,
            @Nullable EdtfDate expires,
            @Nullable String text) {}

    /** Does what is asked if it may be done, and says whether it might. */
    boolean accepts(RecordCommand command) {
        boolean accepted = switch (command) {
            case StateRecord state -> sheet == null && !torn && written(state.content());
            case CorrectRecord correct ->
                sheet != null && !sheet.equals(correct.content()) && written(correct.content());
            case RetractRecord retract -> sheet != null && tear();
            case StepRecord step -> sheet != null && put(next, line(step.fact()));
            case CorrectRecordStep correct -> sheet != null && corrected(correct);
            case RetractRecordStep retract -> sheet != null && lines.remove(retract.step()) != null;
        };
        next += accepted ? 1 : 0;
        return accepted;
    }

    boolean isTorn() {
        return torn;
    }

    @Nullable
    RecordContent sheet() {
        return sheet;
    }

    List<Line> lines() {
        return new ArrayList<>(lines.values());
    }

    private boolean written(RecordContent content) {
        boolean possible = registered.containsAll(content.partners())
                && content.alternatives().stream().allMatch(other -> mayHaveCome(other.date()))
                && mayHaveCome(content.date())
                && isInOrder(content.date(), lines());
        sheet = possible ? content : sheet;
        return possible;
    }

    private boolean tear() {
        torn = true;
        sheet = null;
        return true;
    }

    private boolean corrected(CorrectRecordStep correct) {
        Line before = lines.get(correct.step());
        if (before == null) {
            return false;
        }
        Line after = new Line(before.kind, correct.date(), correct.expires(), correct.text());
        return !after.equals(before) && put(correct.step(), after);
    }

    private boolean put(long number, Line line) {
        TreeMap<Long, Line> tried = new TreeMap<>(lines);
        tried.put(number, line);
        boolean valid = sheet != null
                && mayHaveCome(line.date)
                && hasItsFields(line)
                && isInOrder(sheet.date(), new ArrayList<>(tried.values()));
        lines = valid ? tried : lines;
        return valid;
    }

    private static boolean hasItsFields(Line line) {
        return switch (line.kind) {
            case "AgreementRenewed" -> line.text == null;
            case "ProjectCompleted" -> line.text == null && line.expires == null;
            case "ProjectMilestoneReached" -> line.text != null && line.expires == null;
            default -> line.expires == null;
        };
    }

    private static boolean mayHaveCome(@Nullable EdtfDate date) {
        return date == null || !date.reachesBeyond(TODAY);
    }

    static boolean isInOrder(@Nullable EdtfDate begun, List<Line> course) {
        for (int i = 0; i < course.size(); i++) {
            Line line = course.get(i);
            if (runsBackwards(begun, line.date)
                    || runsBackwards(line.date, line.expires)
                    || (LAST.contains(line.kind) && i < course.size() - 1)
                    || course.subList(0, i).stream().anyMatch(earlier -> runsBackwards(earlier.date, line.date))) {
                return false;
            }
        }
        return true;
    }

    private static boolean runsBackwards(@Nullable EdtfDate earlier, @Nullable EdtfDate later) {
        return earlier != null
                && later != null
                && later.latest()
                        .orElse(LocalDate.MAX)
                        .isBefore(earlier.earliest().orElse(LocalDate.MIN));
    }

    private static Line line(RecordStep fact) {
        return new Line(fact.getClass().getSimpleName(), fact.date(), fact.expires(), fact.text());
    }
}
