package amity.command.partner;

import static amity.command.testing.Wuhan.TODAY;

import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.MergePartners;
import amity.message.partner.PartnerCommand;
import amity.message.partner.PartnerDetails;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenamePartner;
import amity.message.partner.Renaming;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerMerge;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.value.EdtfDate;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What may be asked of a partner, said a second time: with flags, strings and every pair of dates held against each other. */
final class NaivePartner {

    private boolean retracted;
    private @Nullable PartnerDetails details;
    private boolean givenUp;
    private TreeMap<Long, Line> lines = new TreeMap<>();
    private TreeMap<Long, Renaming> renamings = new TreeMap<>();
    private long next;

    /** A change as written on a list. */
    record Line(
            String kind,
            @Nullable Tier tier,
            @Nullable EdtfDate date,
            @Nullable String reason) {}

    /** Does what is asked if it may be done, and says whether it might. */
    boolean accepts(PartnerCommand command) {
        if (givenUp) {
            boolean back = command instanceof RetractPartnerMerge;
            givenUp = !back;
            next += back ? 1 : 0;
            return back;
        }
        boolean accepted = switch (command) {
            case RegisterPartner register -> details == null && !retracted && known(register.details());
            case CorrectPartner correct ->
                details != null && !details.equals(correct.details()) && known(correct.details());
            case RetractPartner retract -> details != null && lines.isEmpty() && gone();
            case RenamePartner rename -> details != null && renamed(next, rename.renaming());
            case CorrectPartnerRenaming correct ->
                details != null
                        && renamings.containsKey(correct.change())
                        && !correct.renaming().equals(renamings.get(correct.change()))
                        && renamed(correct.change(), correct.renaming());
            case RetractPartnerRenaming retract -> details != null && renamings.remove(retract.change()) != null;
            case MergePartners merge -> details != null && lines.isEmpty() && (givenUp = true);
            case RetractPartnerMerge retract -> false;
            case FriendshipCommand change -> details != null && mayHaveCome(change.date()) && put(next, line(change));
            case CorrectFriendshipChange correct -> details != null && corrected(correct);
            case RetractFriendshipChange retract ->
                details != null && lines.containsKey(retract.change()) && put(retract.change(), null);
        };
        next += accepted ? 1 : 0;
        return accepted;
    }

    private boolean renamed(long number, Renaming renaming) {
        TreeMap<Long, Renaming> tried = new TreeMap<>(renamings);
        tried.put(number, renaming);
        boolean backwards = tried.headMap(number).values().stream()
                        .anyMatch(earlier -> runsBackwards(earlier.date(), renaming.date()))
                || tried.tailMap(number, false).values().stream()
                        .anyMatch(later -> runsBackwards(renaming.date(), later.date()));
        boolean valid = mayHaveCome(renaming.date()) && !backwards;
        renamings = valid ? tried : renamings;
        return valid;
    }

    List<Line> course() {
        return new ArrayList<>(lines.values());
    }

    private boolean known(PartnerDetails now) {
        details = now;
        return true;
    }

    private boolean gone() {
        details = null;
        retracted = true;
        return true;
    }

    private boolean corrected(CorrectFriendshipChange correct) {
        Line before = lines.get(correct.change());
        if (before == null
                || !mayHaveCome(correct.date())
                || (before.tier == null) != (correct.tier() == null)
                || (correct.changeReason() != null
                        && !List.of("suspend", "terminate").contains(before.kind))) {
            return false;
        }
        Line after = new Line(before.kind, correct.tier(), correct.date(), correct.changeReason());
        return !after.equals(before) && put(correct.change(), after);
    }

    private boolean put(long number, @Nullable Line line) {
        TreeMap<Long, Line> tried = new TreeMap<>(lines);
        if (line == null) {
            tried.remove(number);
        } else {
            tried.put(number, line);
        }
        boolean valid = isInOrder(new ArrayList<>(tried.values()));
        lines = valid ? tried : lines;
        return valid;
    }

    private static boolean mayHaveCome(@Nullable EdtfDate date) {
        return date == null || !date.reachesBeyond(TODAY);
    }

    static boolean isInOrder(List<Line> course) {
        boolean open = false;
        boolean suspended = false;
        int tier = -1;
        for (int i = 0; i < course.size(); i++) {
            Line line = course.get(i);
            int led = line.tier == null ? -1 : line.tier.ordinal();
            boolean wrong = switch (line.kind) {
                case "sign" -> open;
                case "upgrade" -> !open || led <= tier;
                case "suspend" -> !open || suspended;
                case "resume" -> !open || !suspended;
                default -> !open;
            };
            if (wrong || course.subList(0, i).stream().anyMatch(earlier -> runsBackwards(earlier.date, line.date))) {
                return false;
            }
            open = !line.kind.equals("terminate");
            suspended = line.kind.equals("suspend") || (suspended && !line.kind.equals("resume") && open);
            tier = line.tier == null ? tier : led;
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

    private static Line line(FriendshipCommand change) {
        return switch (change) {
            case SignFriendship it -> new Line("sign", it.tier(), it.date(), null);
            case UpgradeFriendship it -> new Line("upgrade", it.tier(), it.date(), null);
            case SuspendFriendship it -> new Line("suspend", null, it.date(), it.reason());
            case ResumeFriendship it -> new Line("resume", null, it.date(), null);
            case RenewFriendship it -> new Line("renew", null, it.date(), null);
            case TerminateFriendship it -> new Line("terminate", null, it.date(), it.reason());
        };
    }

    boolean isGivenUp() {
        return givenUp;
    }

    List<Renaming> renamings() {
        return new ArrayList<>(renamings.values());
    }

    boolean isRetracted() {
        return retracted;
    }

    Object believed() {
        return Objects.requireNonNullElse(details, "nothing");
    }
}
