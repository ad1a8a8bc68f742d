package amity.message.honor;

import amity.message.Corrected;
import amity.message.Target;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An award is believed to have been otherwise. */
@Stored(name = "amity.HonorAwardCorrected", revision = "1")
public record HonorAwardCorrected(HonorId honorId, Award award, String reason) implements HonorEvent, Corrected {

    @Override
    public @Nullable EdtfDate date() {
        return award.date();
    }

    @Override
    public List<PartnerId> partners() {
        return award.partners();
    }

    @Override
    public Target target() {
        return Target.BEGINNING;
    }
}
