package amity.message.store;

import java.util.List;
import org.axonframework.serialization.upcasting.event.EventUpcaster;

/** The ways from the old revisions of events to the present ones, in the order in which they came to be. */
public final class Upcasters {

    private Upcasters() {}

    public static List<EventUpcaster> all() {
        return List.of(
                new ContentOfItsOwn("amity.PartnerRegistered", "partnerId", "details"),
                new ContentOfItsOwn("amity.DelegationVisitRecorded", "visitId", "visit"),
                new ContentOfItsOwn("amity.HonorAwarded", "honorId", "award"));
    }
}
