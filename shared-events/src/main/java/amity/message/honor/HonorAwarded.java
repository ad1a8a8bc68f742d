package amity.message.honor;

import amity.message.Stated;
import amity.message.store.Stored;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An honor was awarded. */
@Stored(name = "amity.HonorAwarded", revision = "2")
public record HonorAwarded(HonorId honorId, Award award) implements HonorEvent, Stated {

    @Override
    public @Nullable EdtfDate date() {
        return award.date();
    }

    @Override
    public List<PartnerId> partners() {
        return award.partners();
    }
}
