package amity.command.intake;

import amity.command.api.Misstated;
import amity.command.api.Statements;
import amity.command.desk.Answer;
import amity.command.desk.CommandDesk;
import amity.command.desk.CommandRefusal;
import amity.command.desk.Grounds;
import amity.command.desk.Notice;
import amity.command.desk.Overtaken;
import amity.command.desk.Refusal;
import amity.command.desk.Refused;
import amity.command.desk.Restated;
import amity.command.intake.rehearsal.Rehearsal;
import amity.message.AmityCommand;
import amity.message.Provenance;
import amity.message.partner.FriendshipCommand;
import amity.message.partner.FriendshipEvent;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.common.AxonTransientException;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.jspecify.annotations.Nullable;

/** Hands a row in, at the desk or at that of a rehearsal, and puts into words what becomes of it. */
final class Judge {

    private static final String NO_REASON = "-";
    private static final int ATTEMPTS = 8;
    private static final Duration PAUSE = Duration.ofMillis(250);

    private final CommandDesk desk;
    private final Rehearsal rehearsal;
    private final boolean real;
    private final Statements statements;
    private final Words words;
    private final ImportOrder order;

    private Judge(
            Rehearsal rehearsal,
            CommandDesk desk,
            boolean real,
            Statements statements,
            Words words,
            ImportOrder order) {
        this.rehearsal = rehearsal;
        this.desk = desk;
        this.real = real;
        this.statements = statements;
        this.words = words;
        this.order = order;
    }

    static Judge rehearsing(Rehearsal rehearsal, Statements statements, Words words, ImportOrder order) {
        return new Judge(rehearsal, rehearsal.desk(), false, statements, words, order);
    }

    static Judge recording(
            Rehearsal rehearsal, CommandDesk desk, Statements statements, Words words, ImportOrder order) {
        return new Judge(rehearsal, desk, true, statements, words, order);
    }

    Verdict of(Item item) {
        try {
            Answer answer = submitted(item.command(), item.provenance());
            return answer.repeated() ? Verdict.of(Verdict.Kind.SAME, answer.id(), null) : recorded(answer);
        } catch (Refused refused) {
            return refused(item, refused.refusal());
        }
    }

    Verdict of(TableForm form, BadCell bad) {
        return new Verdict(
                Verdict.Kind.REFUSED,
                null,
                null,
                bad.code(),
                "form",
                bad.path(),
                bad.path().isEmpty() ? "" : form.column(bad.path()),
                words.of(bad.code(), bad.arguments(), order.locale()));
    }

    Verdict of(TableForm form, Misstated bad) {
        String field = bad.field().orElse("");
        return new Verdict(
                Verdict.Kind.REFUSED,
                null,
                null,
                bad.code(),
                bad.rule(),
                field,
                field.isEmpty() ? "" : form.column(field),
                statements.words(bad.code(), bad.arguments(), order.locale()));
    }

    Verdict of(Entry.LeftOut left) {
        return Verdict.leftOut(
                order.locale().getLanguage().equals(Locale.CHINESE.getLanguage()) ? left.reasonZh() : left.reasonEn());
    }

    /** A journal that is busy for a while breaks no import off: the command id makes trying again safe. */
    private Answer submitted(AmityCommand command, Provenance provenance) {
        for (int attempt = 1; ; attempt++) {
            try {
                return desk.submitOnce(command, provenance);
            } catch (AxonTransientException | Overtaken busy) {
                if (attempt == ATTEMPTS) {
                    throw busy;
                }
                LockSupport.parkNanos(attempt * PAUSE.toNanos());
            }
        }
    }

    private Verdict recorded(Answer answer) {
        Long position = real ? answer.position() : null;
        if (answer.notices().isEmpty()) {
            return Verdict.of(Verdict.Kind.NEW, answer.id(), position);
        }
        Notice notice = answer.notices().getFirst();
        String said = String.join(
                " ",
                answer.notices().stream()
                        .map(it -> statements.words(it.code(), List.of(it.partnerId()), order.locale()))
                        .toList());
        return new Verdict(Verdict.Kind.WARNING, answer.id(), position, notice.code(), null, null, null, said);
    }

    private Verdict refused(Item item, Refusal refusal) {
        if (isSaidAlready(item)) {
            return Verdict.of(Verdict.Kind.SAME, id(item.command()), null);
        }
        Optional<AmityCommand> correction =
                Optional.ofNullable(order.correction()).flatMap(why -> Corrections.of(item.command(), why));
        if (refusal.conflict() && correction.isPresent()) {
            try {
                Answer answer = submitted(correction.get(), item.provenance());
                Verdict recorded = recorded(answer);
                return new Verdict(
                        answer.repeated() ? Verdict.Kind.SAME : Verdict.Kind.CORRECTED,
                        recorded.id(),
                        recorded.position(),
                        recorded.code(),
                        null,
                        null,
                        null,
                        recorded.message());
            } catch (Refused alsoRefused) {
                return inWords(item, alsoRefused.refusal());
            }
        }
        return inWords(item, refusal);
    }

    private Verdict inWords(Item item, Refusal refusal) {
        Grounds grounds = refusal.grounds();
        return new Verdict(
                Verdict.Kind.REFUSED,
                id(item.command()),
                null,
                grounds.code(),
                grounds.rule().id(),
                grounds.field(),
                item.form().column(grounds.field()),
                statements.words(grounds.code(), grounds.arguments(), order.locale()));
    }

    /** A correction to what the row says would change nothing: so it is said already, in whatever row or request that was. */
    private boolean isSaidAlready(Item item) {
        if (item.command() instanceof FriendshipCommand change) {
            return isAmongTheChanges(change, item.provenance());
        }
        return Corrections.of(item.command(), NO_REASON)
                .filter(correction -> changesNothing(correction, item.provenance()))
                .isPresent();
    }

    private boolean isAmongTheChanges(FriendshipCommand change, Provenance provenance) {
        String kind = change.getClass().getSimpleName().substring(0, 4);
        DomainEventStream events = rehearsal.store().readEvents(change.stream());
        while (events.hasNext()) {
            DomainEventMessage<?> event = events.next();
            if (event.getPayload() instanceof FriendshipEvent fact
                    && fact.getClass().getSimpleName().startsWith("Friendship" + kind)
                    && changesNothing(Corrections.of(change, event.getSequenceNumber(), NO_REASON), provenance)) {
                return true;
            }
        }
        return false;
    }

    private boolean changesNothing(AmityCommand correction, Provenance provenance) {
        return rehearsal.asking(() -> {
            try {
                rehearsal.desk().submitOnce(correction, asked(provenance));
                return false;
            } catch (Refused refused) {
                return saysNothing(refused.refusal());
            }
        });
    }

    private static boolean saysNothing(Refusal refusal) {
        return refusal instanceof CommandRefusal.NothingCorrected
                || (refusal instanceof Restated(Grounds grounds)
                        && grounds.code().equals("nothing-corrected"));
    }

    /** Under an id of its own: the row's may be that of what was recorded. */
    private static Provenance asked(Provenance of) {
        return new Provenance(of.actor(), of.source(), null, of.commandId() + "-asked", of.traceId());
    }

    private static @Nullable String id(AmityCommand command) {
        String stream = command.stream();
        return stream.substring(stream.indexOf('/') + 1);
    }
}
