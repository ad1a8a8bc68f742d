package amity.message.honor;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An award was taken back. */
@Stored(name = "amity.HonorRevoked", revision = "1")
public record HonorRevoked(
        HonorId honorId, @Nullable EdtfDate date, @Nullable String reason) implements HonorEvent, Stated {

    /** Those of the award. */
    @Override
    public List<PartnerId> partners() {
        return List.of();
    }
}
