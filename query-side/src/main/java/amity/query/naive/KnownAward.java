package amity.query.naive;

import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.value.HonorId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An award that is believed to have been made.
 *
 * @param revoked when it was taken back; null: it stands
 */
record KnownAward(
        HonorId id, Award award, When awarded, @Nullable When revoked) {

    /** Empty where it is believed never to have been made. */
    static Optional<KnownAward> of(List<RawEvent> events) {
        KnownAward known = null;
        for (RawEvent raw : events) {
            known = raw.event() instanceof HonorAwarded it
                    ? new KnownAward(
                            it.honorId(), it.award(), new When(it.award().date(), raw.recordedOn()), null)
                    : Objects.requireNonNull(known).after((HonorEvent) raw.event(), raw);
        }
        return Optional.ofNullable(known);
    }

    private @Nullable KnownAward after(HonorEvent event, RawEvent raw) {
        return switch (event) {
            case HonorAwarded _ -> this;
            case HonorAwardCorrected it ->
                new KnownAward(id, it.award(), awarded.corrected(it.award().date(), raw.recordedOn()), revoked);
            case HonorAwardRetracted _ -> null;
            case HonorRevoked it -> new KnownAward(id, award, awarded, new When(it.date(), raw.recordedOn()));
            case HonorRevocationCorrected it ->
                new KnownAward(
                        id, award, awarded, Objects.requireNonNull(revoked).corrected(it.date(), raw.recordedOn()));
            case HonorRevocationRetracted _ -> new KnownAward(id, award, awarded, null);
        };
    }

    /** First it was made, then it was taken back. */
    Sequence course() {
        return new Sequence(Stream.of(Optional.of(awarded), Optional.ofNullable(revoked))
                .flatMap(Optional::stream)
                .toList());
    }
}
