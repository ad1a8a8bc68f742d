package amity.command.partner;

import amity.message.partner.PartnerDetails;
import amity.message.value.PartnerId;
import java.util.List;
import java.util.Map;

/** Whether a partner is in the ledger, and what is believed of it now. */
sealed interface PartnerState {

    record Unregistered() implements PartnerState {}

    /**
     * @param details as it was registered: what it was called before it was renamed
     * @param tookIn the partners that it stays for, with the number of the event that said so
     */
    record Registered(PartnerDetails details, Renamings renamings, Course course, Map<PartnerId, Long> tookIn)
            implements PartnerState {

        public Registered {
            tookIn = Map.copyOf(tookIn);
        }

        static Registered as(PartnerDetails details) {
            return new Registered(details, Renamings.NONE, Course.NONE, Map.of());
        }

        Registered with(PartnerDetails other) {
            return new Registered(other, renamings, course, tookIn);
        }

        Registered with(Renamings others) {
            return new Registered(details, others, course, tookIn);
        }

        Registered with(Course other) {
            return new Registered(details, renamings, other, tookIn);
        }

        Registered with(Map<PartnerId, Long> others) {
            return new Registered(details, renamings, course, others);
        }

        List<PartnerDetails> stages() {
            return renamings.stages(details);
        }
    }

    /** It is the same place as another and was given up for it. @param known what is believed of it if it is not */
    record Merged(Registered known, PartnerId into) implements PartnerState {}

    /** It should never have been registered; its id stays taken. */
    record Retracted() implements PartnerState {}
}
