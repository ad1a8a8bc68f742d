package amity.command.honor;

import amity.message.honor.Award;
import amity.message.value.HonorId;
import java.util.Optional;

/** Which honor was given to whom in which year. All that is entered and struck is, together with the command's events. */
interface HonorBook {

    /**
     * Enters an award that stands from now on.
     *
     * @param beside true: also where there is another, since a repeat is allowed
     * @return the award that stands in the way; never one if {@code beside}
     */
    Optional<HonorId> enter(HonorId id, Award award, boolean beside);

    /** Strikes an award and enters what it was corrected to; as {@link #enter}. Where they count as the same nothing moves. */
    Optional<HonorId> move(HonorId id, Award from, Award to, boolean beside);

    /**
     * Enters an award again that was struck by mistake, beside those that it stood beside then.
     *
     * @return an award that was entered meanwhile
     */
    Optional<HonorId> restore(HonorId id, Award award);

    /** Strikes an award that does not stand any more: the honor may be given again. */
    void strike(HonorId id, Award award);
}
