package amity.command.intake;

import amity.message.AmityCommand;
import amity.message.honor.AwardHonor;
import amity.message.honor.CorrectHonorAward;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.RegisterPartner;
import amity.message.partner.RenewFriendship;
import amity.message.partner.ResumeFriendship;
import amity.message.partner.SignFriendship;
import amity.message.partner.SuspendFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.record.CorrectRecord;
import amity.message.record.StateRecord;
import amity.message.value.RecordId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.RecordDelegationVisit;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

/** The correction that would make what is recorded say what a row says. It is refused where that is said already. */
final class Corrections {

    private Corrections() {}

    /** Of a record that the row begins; empty where it begins none. */
    static Optional<AmityCommand> of(AmityCommand row, String reason) {
        return switch (row) {
            case RegisterPartner it -> Optional.of(new CorrectPartner(it.partnerId(), it.details(), reason));
            case RecordDelegationVisit it -> Optional.of(new CorrectDelegationVisit(it.visitId(), it.visit(), reason));
            case AwardHonor it ->
                Optional.of(new CorrectHonorAward(it.honorId(), it.award(), it.allowRepeat(), reason));
            case StateRecord it -> Optional.of(record(it, reason));
            default -> Optional.empty();
        };
    }

    /** Of the change of a friendship that has this number. */
    static AmityCommand of(FriendshipCommand row, long number, String reason) {
        return switch (row) {
            case SignFriendship it ->
                new CorrectFriendshipChange(
                        it.partnerId(), number, it.tier(), it.date(), it.alternatives(), null, reason);
            case UpgradeFriendship it ->
                new CorrectFriendshipChange(
                        it.partnerId(), number, it.tier(), it.date(), it.alternatives(), null, reason);
            case SuspendFriendship it ->
                new CorrectFriendshipChange(
                        it.partnerId(), number, null, it.date(), it.alternatives(), it.reason(), reason);
            case TerminateFriendship it ->
                new CorrectFriendshipChange(
                        it.partnerId(), number, null, it.date(), it.alternatives(), it.reason(), reason);
            case ResumeFriendship it ->
                new CorrectFriendshipChange(it.partnerId(), number, null, it.date(), it.alternatives(), null, reason);
            case RenewFriendship it ->
                new CorrectFriendshipChange(it.partnerId(), number, null, it.date(), it.alternatives(), null, reason);
        };
    }

    /** Every kind of record has a correction of the same form. */
    private static AmityCommand record(StateRecord row, String reason) {
        Class<?> type = row.kind().messages().stream()
                .filter(CorrectRecord.class::isAssignableFrom)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(row.kind() + " has no correction"));
        try {
            return (AmityCommand)
                    type.getConstructor(RecordId.class, row.content().getClass(), String.class)
                            .newInstance(row.recordId(), row.content(), reason);
        } catch (InvocationTargetException refused) {
            throw refused.getCause() instanceof RuntimeException why ? why : new IllegalStateException(refused);
        } catch (ReflectiveOperationException otherForm) {
            throw new IllegalStateException(type + " is of another form", otherForm);
        }
    }
}
