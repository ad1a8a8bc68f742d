package amity.command.honor;

import amity.command.reservation.Reservations;
import amity.message.honor.Award;
import amity.message.value.HonorId;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Awards as reservations: the key of the award is held by its id. */
@Component
class ReservedHonorBook implements HonorBook {

    private final Reservations reservations;

    ReservedHonorBook(Reservations reservations) {
        this.reservations = reservations;
    }

    @Override
    public Optional<HonorId> enter(HonorId id, Award award, boolean beside) {
        return AwardKey.of(award).flatMap(key -> {
            if (beside) {
                reservations.claimBeside(key, id.value());
                return Optional.empty();
            }
            return reservations.claim(key, id.value()).map(HonorId::new);
        });
    }

    @Override
    public Optional<HonorId> move(HonorId id, Award from, Award to, boolean beside) {
        if (AwardKey.of(from).equals(AwardKey.of(to))) {
            return Optional.empty();
        }
        strike(id, from);
        return enter(id, to, beside);
    }

    @Override
    public Optional<HonorId> restore(HonorId id, Award award) {
        return AwardKey.of(award)
                .flatMap(key -> reservations.reclaim(key, id.value()))
                .map(HonorId::new);
    }

    @Override
    public void strike(HonorId id, Award award) {
        AwardKey.of(award).ifPresent(key -> reservations.release(key, id.value()));
    }
}
