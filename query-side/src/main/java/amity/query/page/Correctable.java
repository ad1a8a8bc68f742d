package amity.query.page;

import amity.message.AmityCommand;
import amity.message.honor.CorrectHonorAward;
import amity.message.honor.CorrectHonorRevocation;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorRevoked;
import amity.message.honor.RetractHonorAward;
import amity.message.honor.RetractHonorRevocation;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.CorrectPartner;
import amity.message.partner.CorrectPartnerRenaming;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.RetractFriendshipChange;
import amity.message.partner.RetractPartner;
import amity.message.partner.RetractPartnerRenaming;
import amity.message.record.CorrectRecord;
import amity.message.record.CorrectRecordStep;
import amity.message.record.RecordKind;
import amity.message.record.RecordStated;
import amity.message.record.RecordStep;
import amity.message.record.RetractRecord;
import amity.message.record.RetractRecordStep;
import amity.message.store.EventTypes;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.RetractDelegationVisit;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By which commands a fact is corrected and retracted.
 *
 * @param fixed which fact it is, in the fields of these commands
 * @param except what the correction of such a fact does not take
 */
record Correctable(
        Class<? extends AmityCommand> correct,
        Class<? extends AmityCommand> retract,
        Map<String, Object> fixed,
        Set<String> except) {

    /** @param event by which the fact was stated @param record such as {@code visit/v-1} @param number of that event */
    static Optional<Correctable> of(String event, String record, long number) {
        String id = record.substring(record.indexOf('/') + 1);
        return EventTypes.byName(event).flatMap(type -> of(type, id, number));
    }

    private static Optional<Correctable> of(Class<?> event, String id, long number) {
        if (event == DelegationVisitRecorded.class) {
            return whole(CorrectDelegationVisit.class, RetractDelegationVisit.class, Map.of("visitId", id));
        }
        if (event == HonorAwarded.class) {
            return whole(CorrectHonorAward.class, RetractHonorAward.class, Map.of("honorId", id));
        }
        if (event == HonorRevoked.class) {
            return whole(CorrectHonorRevocation.class, RetractHonorRevocation.class, Map.of("honorId", id));
        }
        if (event == PartnerRegistered.class) {
            return whole(CorrectPartner.class, RetractPartner.class, Map.of("partnerId", id));
        }
        if (RecordStated.class.isAssignableFrom(event)) {
            RecordKind kind = RecordKind.of(event);
            return whole(
                    message(kind, CorrectRecord.class), message(kind, RetractRecord.class), Map.of("recordId", id));
        }
        return ofChange(event, id, number);
    }

    private static Optional<Correctable> ofChange(Class<?> event, String id, long number) {
        Map<String, Object> change = Map.of("partnerId", id, "change", number);
        if (event == PartnerRenamed.class) {
            return whole(CorrectPartnerRenaming.class, RetractPartnerRenaming.class, change);
        }
        if (FriendshipEvent.class.isAssignableFrom(event)) {
            Set<String> except = without(event, Map.of("tier", "tier", "reason", "changeReason"));
            return Optional.of(
                    new Correctable(CorrectFriendshipChange.class, RetractFriendshipChange.class, change, except));
        }
        if (RecordStep.class.isAssignableFrom(event)) {
            Map<String, Object> step = Map.of("kind", RecordKind.of(event), "recordId", id, "step", number);
            Set<String> except = without(event, Map.of("expires", "expires", "text", "text"));
            return Optional.of(new Correctable(CorrectRecordStep.class, RetractRecordStep.class, step, except));
        }
        return Optional.empty();
    }

    private static Optional<Correctable> whole(
            Class<? extends AmityCommand> correct, Class<? extends AmityCommand> retract, Map<String, Object> fixed) {
        return Optional.of(new Correctable(correct, retract, fixed, Set.of()));
    }

    /** @param fields of the event that may be missing, with what a correction calls them */
    private static Set<String> without(Class<?> event, Map<String, String> fields) {
        Set<String> has = Arrays.stream(event.getRecordComponents())
                .map(RecordComponent::getName)
                .collect(Collectors.toSet());
        return fields.entrySet().stream()
                .filter(field -> !has.contains(field.getKey()))
                .map(Map.Entry::getValue)
                .collect(Collectors.toSet());
    }

    /** The one of a kind's commands that does this. */
    static Class<? extends AmityCommand> message(RecordKind kind, Class<? extends AmityCommand> does) {
        return messages(kind, does).findFirst().orElseThrow();
    }

    static Stream<Class<? extends AmityCommand>> messages(RecordKind kind, Class<? extends AmityCommand> does) {
        return kind.messages().stream().filter(does::isAssignableFrom).map(type -> type.asSubclass(AmityCommand.class));
    }
}
