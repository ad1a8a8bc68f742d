package amity.message.honor;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An award is believed to have been taken back at another time or for another reason. */
@Stored(name = "amity.HonorRevocationCorrected", revision = "1")
public record HonorRevocationCorrected(
        HonorId honorId, @Nullable EdtfDate date, @Nullable String revocationReason, String reason)
        implements HonorEvent, Corrected {

    /** Those of the award. */
    @Override
    public List<PartnerId> partners() {
        return List.of();
    }

    @Override
    public Target target() {
        return new Target.Latest(HonorRevoked.class);
    }
}
