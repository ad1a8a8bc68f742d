package amity.command.honor;

import amity.command.reservation.Reservations;
import amity.message.honor.AwardHonor;
import amity.message.reservation.ReservationKey;
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
    public Optional<HonorId> enter(AwardHonor award) {
        Optional<ReservationKey> key = AwardKey.of(award);
        if (key.isEmpty()) {
            return Optional.empty();
        }
        if (Boolean.TRUE.equals(award.allowRepeat())) {
            reservations.claimBeside(key.get(), award.honorId().value());
            return Optional.empty();
        }
        return reservations.claim(key.get(), award.honorId().value()).map(HonorId::new);
    }

    @Override
    public void strike(ReservationKey key, HonorId id) {
        reservations.release(key, id.value());
    }
}
