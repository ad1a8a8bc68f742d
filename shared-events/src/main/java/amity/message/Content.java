package amity.message;

import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a record says: stated when it is recorded, and stated anew, whole, when it is corrected. On the wire its fields stand
 * beside those of the command; in the store they are an object of their own.
 *
 * <p>A content is made from what is stored, too, so it takes what it is given; what a command may state is checked by the
 * command.
 */
public interface Content {

    /** When it took effect; null is unknown, or it does not apply. */
    @Nullable
    EdtfDate date();

    /** The partners that it is about. */
    List<PartnerId> partners();
}
