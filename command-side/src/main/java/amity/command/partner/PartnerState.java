package amity.command.partner;

import amity.message.partner.PartnerDetails;

/** Whether a partner is in the ledger, and what is believed of it now. */
sealed interface PartnerState {

    record Unregistered() implements PartnerState {}

    record Registered(PartnerDetails details, Course course) implements PartnerState {}

    /** It should never have been registered; its id stays taken. */
    record Retracted() implements PartnerState {}
}
