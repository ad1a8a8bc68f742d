package amity.command.partner;

import amity.command.desk.CommandRefusal.NothingCorrected;
import amity.command.desk.DateInFuture;
import amity.command.desk.Refusal;
import amity.command.desk.RenamingRefusal;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.RenamePartner;
import amity.message.partner.RetractPartnerRenaming;
import java.time.LocalDate;
import java.util.Optional;

/** Decides on renamings and their corrections (rules 2, 3 and 6). What names are free is asked elsewhere. */
final class RenamingDecider {

    /** Of an event that is yet to come. */
    private static final long NEXT = Long.MAX_VALUE;

    private RenamingDecider() {}

    static Optional<Refusal> refusalOf(RenamePartner command, PartnerState.Registered known, LocalDate today) {
        Renamings after = known.renamings().with(new Renamings.Numbered(NEXT, command.renaming()));
        return DateInFuture.check(command.renaming().date(), today).or(() -> impossible(NEXT, after, known));
    }

    static Optional<Refusal> refusalOf(CorrectPartnerRenaming command, PartnerState.Registered known, LocalDate today) {
        Optional<Renamings.Numbered> before = known.renamings().find(command.change());
        if (before.isEmpty()) {
            return Optional.of(new RenamingRefusal.Unknown(command.partnerId(), command.change()));
        }
        if (before.get().renaming().equals(command.renaming())) {
            return Optional.of(new NothingCorrected("change"));
        }
        Renamings after = known.renamings().replacing(new Renamings.Numbered(command.change(), command.renaming()));
        return DateInFuture.check(command.renaming().date(), today)
                .or(() -> impossible(command.change(), after, known));
    }

    static Optional<Refusal> refusalOf(RetractPartnerRenaming command, PartnerState.Registered known) {
        return known.renamings().find(command.change()).isPresent()
                ? Optional.empty()
                : Optional.of(new RenamingRefusal.Unknown(command.partnerId(), command.change()));
    }

    private static Optional<Refusal> impossible(long number, Renamings after, PartnerState.Registered known) {
        int place = (int)
                after.all().stream().takeWhile(one -> one.number() != number).count();
        var stages = after.stages(known.details());
        if (stages.get(place).equals(stages.get(place + 1))) {
            return Optional.of(new RenamingRefusal.ChangesNothing());
        }
        return after.outOfOrderWith(number)
                .map(other -> new RenamingRefusal.RunsBackwards(
                        other.number(), other.renaming().date()));
    }
}
