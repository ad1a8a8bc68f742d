package amity.command.partner;

import amity.message.value.PartnerId;
import java.util.Optional;

/** Which partners are named by records. One that ever was cannot be retracted: the record would name nothing. */
public interface PartnerReferences {

    /**
     * Says, together with the command's events, that a record names the partner: from then on it cannot be retracted.
     *
     * @param record the stream of the record, such as {@code visit/v-1}
     * @return the friendships with the partner, as {@link PartnerBook#tiesOf}
     */
    Optional<TieHistory> named(PartnerId partner, String record);

    /**
     * Says, together with the command's events, that no record names the partner, and that none ever will.
     *
     * @return the stream of a record that names it
     */
    Optional<String> close(PartnerId partner);
}
