package amity.query.roster;

import amity.message.AmityEvent;
import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.FriendshipRenewed;
import amity.message.partner.FriendshipResumed;
import amity.message.partner.FriendshipSigned;
import amity.message.partner.FriendshipSuspended;
import amity.message.partner.FriendshipTerminated;
import amity.message.partner.FriendshipUpgraded;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerDetails;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerMergeRetracted;
import amity.message.partner.PartnerMerged;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRenamed;
import amity.message.partner.PartnerRenamingCorrected;
import amity.message.partner.PartnerRenamingRetracted;
import amity.message.partner.PartnerRetracted;
import amity.message.partner.PartnerTakingInRetracted;
import amity.message.partner.PartnerTookIn;
import amity.message.value.Tier;
import amity.query.place.Merges;
import amity.query.place.Place;
import amity.query.place.PlaceTables;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.Rows;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the events of a partner add up to. */
final class PartnerFold implements Fold<PartnerBelief> {

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof PartnerEvent;
    }

    @Override
    public PartnerBelief nothing() {
        return PartnerBelief.NONE;
    }

    @Override
    public PartnerBelief evolve(PartnerBelief before, Fact fact) {
        PartnerEvent event = (PartnerEvent) fact.event();
        PartnerBelief named =
                new PartnerBelief(before.registered(), before.place().after(event, fact), before.moves());
        return switch (event) {
            case PartnerRegistered _ -> new PartnerBelief(true, named.place(), before.moves());
            case PartnerRetracted _ -> new PartnerBelief(false, named.place(), List.of());
            case PartnerCorrected _ -> named;
            case PartnerRenamed _ -> named;
            case PartnerRenamingCorrected _ -> named;
            case PartnerRenamingRetracted _ -> named;
            case PartnerMerged _ -> named;
            case PartnerMergeRetracted _ -> named;
            case PartnerTookIn _ -> named;
            case PartnerTakingInRetracted _ -> named;
            case FriendshipEvent change ->
                before.with(Stream.concat(before.moves().stream(), Stream.of(move(change, fact)))
                        .toList());
            case FriendshipChangeCorrected corrected -> before.with(corrected(before.moves(), corrected, fact));
            case FriendshipChangeRetracted retracted ->
                before.with(before.moves().stream()
                        .filter(move -> move.number() != retracted.change())
                        .toList());
        };
    }

    @Override
    public void rows(PartnerBelief state, Rows rows) {
        PartnerDetails details = state.standing();
        if (details != null) {
            RosterTables.partner(details, state.place().names(), rows);
            RosterTables.spells(details, new Course(state.moves()), rows);
            PlaceTables.places(PlaceTables.RENAMED, renamed(state.place()), rows);
        }
        if (state.registered()) {
            Merges.row(state.place(), rows);
        }
    }

    private static List<Place.Stage> renamed(Place place) {
        return place.stages().stream().filter(stage -> stage.begun() != null).toList();
    }

    private static List<Move> corrected(List<Move> moves, FriendshipChangeCorrected correction, Fact fact) {
        return moves.stream()
                .map(move -> move.number() == correction.change()
                        ? move.corrected(correction.tier(), correction.date(), fact.recordedOn())
                        : move)
                .toList();
    }

    private static Move move(FriendshipEvent change, Fact fact) {
        return switch (change) {
            case FriendshipSigned signed -> move(Step.SIGNED, signed.tier(), change, fact);
            case FriendshipUpgraded upgraded -> move(Step.UPGRADED, upgraded.tier(), change, fact);
            case FriendshipRenewed _ -> move(Step.RENEWED, null, change, fact);
            case FriendshipSuspended _ -> move(Step.SUSPENDED, null, change, fact);
            case FriendshipResumed _ -> move(Step.RESUMED, null, change, fact);
            case FriendshipTerminated _ -> move(Step.TERMINATED, null, change, fact);
        };
    }

    private static Move move(Step step, @Nullable Tier tier, FriendshipEvent change, Fact fact) {
        return new Move(fact.number(), step, tier, change.date(), fact.recordedOn());
    }
}
