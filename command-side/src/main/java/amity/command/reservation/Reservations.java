package amity.command.reservation;

import amity.message.Provenance;
import amity.message.reservation.ReservationKey;
import java.util.Optional;
import java.util.function.Function;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * What may be there only once across all streams. To be called while a command is handled: what is taken or given back is
 * appended together with the command's own events, all or nothing, and of two that want one key at the same time one is in
 * conflict with the other, has to try again, and then sees it.
 */
@Component
public class Reservations {

    private final Repository<Reservation> keys;

    Reservations(Repository<Reservation> keys) {
        this.keys = keys;
    }

    /**
     * Takes the key for the holder, unless another has it.
     *
     * @return another holder of the key, or empty: the key is the holder's
     */
    public Optional<String> claim(ReservationKey key, String holder) {
        return takeUnless(key, holder, reservation -> reservation.holderOtherThan(holder));
    }

    /**
     * Takes the key again that the holder should not have given back, beside those who had it beside the holder then.
     *
     * @return another who got it meanwhile, or empty: the key is the holder's again
     */
    public Optional<String> reclaim(ReservationKey key, String holder) {
        return takeUnless(key, holder, reservation -> reservation.newcomerAfter(holder));
    }

    /** Takes a place beside whoever has the key: nobody else can claim it while either holds it. */
    public void claimBeside(ReservationKey key, String holder) {
        load(key).execute(it -> it.take(key, holder, provenance()));
    }

    public void release(ReservationKey key, String holder) {
        load(key).execute(it -> it.giveBack(key, holder, provenance()));
    }

    private Optional<String> takeUnless(
            ReservationKey key, String holder, Function<Reservation, Optional<String>> inTheWay) {
        Aggregate<Reservation> reservation = load(key);
        Optional<String> other = Optional.ofNullable(reservation.invoke(it -> nullable(inTheWay.apply(it))));
        if (other.isEmpty()) {
            reservation.execute(it -> it.take(key, holder, provenance()));
        }
        return other;
    }

    private Aggregate<Reservation> load(ReservationKey key) {
        try {
            return keys.loadOrCreate(key.stream(), Reservation::new);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("the reservation of " + key + " could not be read", e);
        }
    }

    private static MetaData provenance() {
        return CurrentUnitOfWork.get().getMessage().getMetaData().subset(Provenance.fields());
    }

    private static <T> @Nullable T nullable(Optional<T> value) {
        return value.orElse(null);
    }
}
