package amity.command.intake;

import amity.message.AmityCommand;
import amity.message.honor.AwardHonor;
import amity.message.honor.RevokeHonor;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.RegisterPartner;
import amity.message.record.RecordKind;
import amity.message.record.StateRecord;
import amity.message.record.StepRecord;
import amity.message.visit.RecordDelegationVisit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * What a row states.
 *
 * @param name stable, in kebab-case
 * @param type of the command that it becomes
 */
public record RowKind(String name, Class<? extends AmityCommand> type) {

    /** Rows that say in a column which change of a friendship they are. */
    static final String FRIENDSHIP = "friendship";

    private static final SequencedMap<String, RowKind> ALL = all();

    public static Optional<RowKind> named(String name) {
        return Optional.ofNullable(ALL.get(name));
    }

    /** @throws IllegalArgumentException if there is no such kind */
    public static RowKind of(String name) {
        return named(name).orElseThrow(() -> new IllegalArgumentException(name));
    }

    static List<RowKind> list() {
        return List.copyOf(ALL.values());
    }

    /** The changes of a friendship, each a kind of its own. */
    static List<RowKind> friendships() {
        return list().stream().filter(kind -> kind.phase() == Phase.FRIENDSHIPS).toList();
    }

    Phase phase() {
        if (type == RegisterPartner.class) {
            return Phase.PARTNERS;
        }
        if (FriendshipCommand.class.isAssignableFrom(type)) {
            return Phase.FRIENDSHIPS;
        }
        return type == RevokeHonor.class || StepRecord.class.isAssignableFrom(type) ? Phase.STEPS : Phase.RECORDS;
    }

    /** The field of the id of the record that it begins or carries on; none where a partner is what it is about. */
    Optional<String> idField() {
        if (type == RegisterPartner.class) {
            return Optional.of("partnerId");
        }
        return Arrays.stream(type.getRecordComponents())
                .map(component -> component.getName())
                .filter(List.of("visitId", "honorId", "recordId")::contains)
                .findFirst();
    }

    /** Whether its id names it for ever; a step has none of its own. */
    boolean begins() {
        return phase() == Phase.PARTNERS || phase() == Phase.RECORDS;
    }

    private static SequencedMap<String, RowKind> all() {
        List<RowKind> kinds = new ArrayList<>();
        kinds.add(new RowKind("partner", RegisterPartner.class));
        for (Class<?> change : FriendshipCommand.class.getPermittedSubclasses()) {
            kinds.add(new RowKind(kebab(change), change.asSubclass(AmityCommand.class)));
        }
        kinds.add(new RowKind("visit", RecordDelegationVisit.class));
        kinds.add(new RowKind("honor", AwardHonor.class));
        kinds.add(new RowKind("honor-revocation", RevokeHonor.class));
        for (RecordKind kind : RecordKind.values()) {
            kind.messages().stream()
                    .filter(StateRecord.class::isAssignableFrom)
                    .forEach(type -> kinds.add(new RowKind(kind.prefix(), type.asSubclass(AmityCommand.class))));
            kind.messages().stream()
                    .filter(StepRecord.class::isAssignableFrom)
                    .sorted((one, other) -> one.getSimpleName().compareTo(other.getSimpleName()))
                    .forEach(type -> kinds.add(new RowKind(kebab(type), type.asSubclass(AmityCommand.class))));
        }
        SequencedMap<String, RowKind> byName = new LinkedHashMap<>();
        kinds.forEach(kind -> byName.put(kind.name(), kind));
        return byName;
    }

    private static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<!^)([A-Z])", "-$1").toLowerCase(Locale.ROOT);
    }
}
