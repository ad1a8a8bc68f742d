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
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;
import amity.message.value.Tier;
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
        return switch ((PartnerEvent) fact.event()) {
            case PartnerRegistered registered -> new PartnerBelief(registered.details(), before.moves());
            case PartnerCorrected corrected -> new PartnerBelief(corrected.details(), before.moves());
            case PartnerRetracted _ -> PartnerBelief.NONE;
            case FriendshipEvent change ->
                new PartnerBelief(
                        before.details(),
                        Stream.concat(before.moves().stream(), Stream.of(move(change, fact)))
                                .toList());
            case FriendshipChangeCorrected corrected ->
                new PartnerBelief(before.details(), corrected(before.moves(), corrected, fact));
            case FriendshipChangeRetracted retracted ->
                new PartnerBelief(
                        before.details(),
                        before.moves().stream()
                                .filter(move -> move.number() != retracted.change())
                                .toList());
        };
    }

    @Override
    public void rows(PartnerBelief state, Rows rows) {
        if (state.details() != null) {
            RosterTables.partner(state.details(), rows);
            RosterTables.spells(state.details(), new Course(state.moves()), rows);
        }
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
