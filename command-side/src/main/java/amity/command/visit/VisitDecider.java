package amity.command.visit;

import amity.command.desk.CommandRefusal;
import amity.command.desk.DateInFuture;
import amity.command.desk.Decision;
import amity.command.desk.Notice;
import amity.command.desk.PartnerRefusal;
import amity.command.desk.Refusal;
import amity.command.desk.Rule;
import amity.command.desk.VisitRefusal;
import amity.command.partner.TieHistory;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.visit.CorrectDelegationVisit;
import amity.message.visit.DelegationVisit;
import amity.message.visit.DelegationVisitCorrected;
import amity.message.visit.DelegationVisitRecorded;
import amity.message.visit.DelegationVisitRetracted;
import amity.message.visit.RecordDelegationVisit;
import amity.message.visit.RetractDelegationVisit;
import amity.message.visit.VisitCommand;
import amity.message.visit.VisitEvent;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides on a delegation visit (rules 3, 4 and 6). */
final class VisitDecider {

    /** More than any itinerary or forum; each partner named is looked up. */
    static final int MOST_PARTNERS = 200;

    private VisitDecider() {}

    static Decision<VisitEvent> decide(VisitCommand command, VisitState state, VisitFacts facts) {
        return switch (command) {
            case RecordDelegationVisit record ->
                Decision.unless(
                        refusalOf(record, state, facts), new DelegationVisitRecorded(record.visitId(), record.visit()));
            case CorrectDelegationVisit correct ->
                Decision.unless(
                        refusalOf(correct, state, facts),
                        new DelegationVisitCorrected(correct.visitId(), correct.visit(), correct.reason()));
            case RetractDelegationVisit retract ->
                Decision.unless(
                        refusalOf(retract, state), new DelegationVisitRetracted(retract.visitId(), retract.reason()));
        };
    }

    static VisitState evolve(VisitState state, VisitEvent event) {
        return switch (event) {
            case DelegationVisitRecorded recorded -> new VisitState.Recorded(recorded.visit());
            case DelegationVisitCorrected corrected -> new VisitState.Recorded(corrected.visit());
            case DelegationVisitRetracted retracted -> new VisitState.Retracted();
        };
    }

    /** A tie is not required, but the answer says with which partner there was certainly none at that date. */
    static List<Notice> notices(DelegationVisit visit, VisitFacts facts) {
        EdtfDate date = visit.date();
        if (date == null) {
            return List.of();
        }
        return visit.partnerIds().stream()
                .filter(partner -> {
                    TieHistory ties = facts.registered().get(partner);
                    return ties != null && !ties.mayHoldAt(date);
                })
                .map(Notice::noTieAtDate)
                .toList();
    }

    private static Optional<? extends Refusal> refusalOf(
            RecordDelegationVisit command, VisitState state, VisitFacts facts) {
        return switch (state) {
            case VisitState.Recorded known -> Optional.of(new VisitRefusal.AlreadyRecorded(command.visitId()));
            case VisitState.Retracted past -> Optional.of(new VisitRefusal.Retracted(command.visitId()));
            case VisitState.Unrecorded none -> impossible(command.visit(), facts);
        };
    }

    private static Optional<? extends Refusal> refusalOf(
            CorrectDelegationVisit command, VisitState state, VisitFacts facts) {
        return switch (state) {
            case VisitState.Unrecorded none -> Optional.of(new VisitRefusal.NotRecorded(command.visitId()));
            case VisitState.Retracted past -> Optional.of(new VisitRefusal.Retracted(command.visitId()));
            case VisitState.Recorded known
            when known.visit().equals(command.visit()) -> Optional.of(new CommandRefusal.NothingCorrected("visitId"));
            case VisitState.Recorded known -> impossible(command.visit(), facts);
        };
    }

    private static Optional<? extends Refusal> refusalOf(RetractDelegationVisit command, VisitState state) {
        return switch (state) {
            case VisitState.Unrecorded none -> Optional.of(new VisitRefusal.NotRecorded(command.visitId()));
            case VisitState.Retracted past -> Optional.of(new VisitRefusal.Retracted(command.visitId()));
            case VisitState.Recorded known -> Optional.empty();
        };
    }

    private static Optional<Refusal> impossible(DelegationVisit visit, VisitFacts facts) {
        return itinerary(visit.partnerIds())
                .or(() -> DateInFuture.check(visit.date(), facts.today()))
                .or(() -> unregistered(visit.partnerIds(), facts));
    }

    private static Optional<Refusal> itinerary(List<PartnerId> partners) {
        if (partners.isEmpty()) {
            return Optional.of(new VisitRefusal.NoPartner());
        }
        if (partners.size() > MOST_PARTNERS) {
            return Optional.of(new VisitRefusal.TooManyPartners(MOST_PARTNERS));
        }
        Set<PartnerId> seen = new HashSet<>();
        return partners.stream()
                .filter(partner -> !seen.add(partner))
                .findFirst()
                .map(VisitRefusal.PartnerTwice::new);
    }

    private static Optional<Refusal> unregistered(List<PartnerId> partners, VisitFacts facts) {
        return partners.stream()
                .filter(partner -> !facts.registered().containsKey(partner))
                .findFirst()
                .map(partner -> new PartnerRefusal.NotRegistered(Rule.NAMES_PARTNERS, "partnerIds", partner));
    }
}
