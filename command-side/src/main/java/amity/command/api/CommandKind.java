package amity.command.api;

import amity.message.AmityCommand;
import amity.message.CommandName;
import amity.message.honor.AwardHonor;
import amity.message.honor.HonorCommand;
import amity.message.partner.PartnerCommand;
import amity.message.partner.RegisterPartner;
import amity.message.record.RecordCommand;
import amity.message.record.RecordKind;
import amity.message.record.StateRecord;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.VisitCommand;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;

/**
 * One of the commands that can be posted.
 *
 * @param name as in the address: {@code sign-friendship}
 */
record CommandKind(String name, Class<? extends AmityCommand> type) {

    private static final List<CommandKind> ALL = Stream.concat(
                    Stream.of(PartnerCommand.class, VisitCommand.class, HonorCommand.class, RecordCommand.class)
                            .flatMap(CommandKind::records),
                    Arrays.stream(RecordKind.values()).flatMap(CommandKind::ofRecords))
            .map(type -> new CommandKind(CommandName.of(type), type.asSubclass(AmityCommand.class)))
            .toList();

    static List<CommandKind> all() {
        return ALL;
    }

    static CommandKind named(String name) {
        return ALL.stream()
                .filter(kind -> kind.name.equals(name))
                .findFirst()
                .orElseThrow(() -> BadInput.of(HttpStatus.NOT_FOUND, "command-unknown", name, names()));
    }

    /** 201 where a record begins, 200 where one goes on. */
    HttpStatus accepted() {
        return type == RegisterPartner.class || newRecord().isPresent() ? HttpStatus.CREATED : HttpStatus.OK;
    }

    /** The field with the id of a record that need not be named by its sender. */
    Optional<String> newRecord() {
        if (type == RecordDelegationVisit.class) {
            return Optional.of("visitId");
        }
        if (StateRecord.class.isAssignableFrom(type)) {
            return Optional.of("recordId");
        }
        return type == AwardHonor.class ? Optional.of("honorId") : Optional.empty();
    }

    private static Names names() {
        return Names.of(ALL.stream().map(CommandKind::name).toList(), List.of());
    }

    private static Stream<Class<?>> records(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(CommandKind::records)
                : Stream.<Class<?>>of(type).filter(Class::isRecord);
    }

    /** Those that each kind of record has a word of its own for; by name, since their class lists them in no order. */
    private static Stream<Class<?>> ofRecords(RecordKind kind) {
        return kind.messages().stream()
                .filter(AmityCommand.class::isAssignableFrom)
                .sorted(Comparator.comparing(Class::getSimpleName));
    }
}
