package amity.command.partner;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerCorrected;
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
import amity.message.value.PartnerId;
import java.util.HashMap;
import java.util.Map;

/** How each fact moves a partner on. */
final class PartnerEvolution {

    private PartnerEvolution() {}

    /** @param number of the event in the partner's stream, from 0: by it a change is corrected or retracted later */
    static PartnerState evolve(PartnerState state, PartnerEvent event, long number) {
        return switch (state) {
            case PartnerState.Unregistered none
            when event instanceof PartnerRegistered registered -> PartnerState.Registered.as(registered.details());
            case PartnerState.Unregistered none -> throw impossible(state, event);
            case PartnerState.Registered known -> evolve(known, event, number);
            case PartnerState.Merged merged -> evolve(merged, event);
            case PartnerState.Retracted past -> throw impossible(state, event);
        };
    }

    private static PartnerState evolve(PartnerState.Registered known, PartnerEvent event, long number) {
        Course course = known.course();
        Renamings renamings = known.renamings();
        return switch (event) {
            case PartnerRegistered again -> throw impossible(known, again);
            case PartnerCorrected corrected -> known.with(corrected.details());
            case PartnerRetracted retracted -> new PartnerState.Retracted();
            case PartnerRenamed renamed ->
                known.with(renamings.with(new Renamings.Numbered(number, renamed.renaming())));
            case PartnerRenamingCorrected corrected ->
                known.with(renamings.replacing(new Renamings.Numbered(corrected.change(), corrected.renaming())));
            case PartnerRenamingRetracted retracted -> known.with(renamings.without(retracted.change()));
            case PartnerMerged merged -> new PartnerState.Merged(known, merged.into());
            case PartnerMergeRetracted retracted -> throw impossible(known, retracted);
            case PartnerTookIn other -> known.with(with(known.tookIn(), other.givenUp(), number));
            case PartnerTakingInRetracted retracted -> known.with(without(known.tookIn(), retracted.givenUp()));
            case FriendshipEvent change -> known.with(course.with(new Change(number, change)));
            case FriendshipChangeCorrected corrected -> known.with(course.replacing(restated(course, corrected)));
            case FriendshipChangeRetracted retracted -> known.with(course.without(retracted.change()));
        };
    }

    /** Of one that was given up only the merges change: its own, and those of the partners that it stayed for before. */
    private static PartnerState evolve(PartnerState.Merged merged, PartnerEvent event) {
        PartnerState.Registered known = merged.known();
        if (event instanceof PartnerMergeRetracted) {
            return known;
        }
        if (event instanceof PartnerTakingInRetracted retracted) {
            return new PartnerState.Merged(known.with(without(known.tookIn(), retracted.givenUp())), merged.into());
        }
        throw impossible(merged, event);
    }

    private static Map<PartnerId, Long> with(Map<PartnerId, Long> tookIn, PartnerId partner, long number) {
        Map<PartnerId, Long> more = new HashMap<>(tookIn);
        more.put(partner, number);
        return more;
    }

    private static Map<PartnerId, Long> without(Map<PartnerId, Long> tookIn, PartnerId partner) {
        Map<PartnerId, Long> fewer = new HashMap<>(tookIn);
        fewer.remove(partner);
        return fewer;
    }

    private static Change restated(Course course, FriendshipChangeCorrected corrected) {
        Change before = course.change(corrected.change())
                .orElseThrow(() -> new IllegalStateException(corrected + " corrects none of " + course));
        return new Change(before.number(), PartnerEvents.restated(before.fact(), corrected));
    }

    private static IllegalStateException impossible(PartnerState state, PartnerEvent event) {
        return new IllegalStateException(event + " cannot follow " + state);
    }
}
