package amity.command.partner;

import amity.message.partner.FriendshipChangeCorrected;
import amity.message.partner.FriendshipChangeRetracted;
import amity.message.partner.FriendshipEvent;
import amity.message.partner.PartnerCorrected;
import amity.message.partner.PartnerEvent;
import amity.message.partner.PartnerRegistered;
import amity.message.partner.PartnerRetracted;

/** How each fact moves a partner on. */
final class PartnerEvolution {

    private PartnerEvolution() {}

    /** @param number of the event in the partner's stream, from 0: by it a change is corrected or retracted later */
    static PartnerState evolve(PartnerState state, PartnerEvent event, long number) {
        return switch (state) {
            case PartnerState.Unregistered none
            when event instanceof PartnerRegistered registered ->
                new PartnerState.Registered(registered.details(), Course.NONE);
            case PartnerState.Unregistered none -> throw impossible(state, event);
            case PartnerState.Registered known -> evolve(known, event, number);
            case PartnerState.Retracted past -> throw impossible(state, event);
        };
    }

    private static PartnerState evolve(PartnerState.Registered known, PartnerEvent event, long number) {
        Course course = known.course();
        return switch (event) {
            case PartnerRegistered again -> throw impossible(known, again);
            case PartnerCorrected corrected -> new PartnerState.Registered(corrected.details(), course);
            case PartnerRetracted retracted -> new PartnerState.Retracted();
            case FriendshipEvent change -> with(known, course.with(new Change(number, change)));
            case FriendshipChangeCorrected corrected -> with(known, course.replacing(restated(course, corrected)));
            case FriendshipChangeRetracted retracted -> with(known, course.without(retracted.change()));
        };
    }

    private static PartnerState with(PartnerState.Registered known, Course course) {
        return new PartnerState.Registered(known.details(), course);
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
