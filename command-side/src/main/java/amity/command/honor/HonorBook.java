package amity.command.honor;

import amity.message.honor.AwardHonor;
import amity.message.reservation.ReservationKey;
import amity.message.value.HonorId;
import java.util.Optional;

/** Which honor was given to whom in which year. */
interface HonorBook {

    /**
     * Enters the award, together with the command's events; a repeat that is allowed is entered beside the first.
     *
     * @return the award that stands in the way
     */
    Optional<HonorId> enter(AwardHonor award);

    /** Strikes a revoked award: the honor may be given again. */
    void strike(ReservationKey key, HonorId id);
}
