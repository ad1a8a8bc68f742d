package amity.command.partner;

import static amity.command.testing.Wuhan.OITA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import amity.command.reservation.Reservations;
import amity.message.reservation.ReservationKey;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** When the stream of a reference is read, and when not any more. */
class ReservedPartnerReferencesTest {

    private static final ReservationKey KEY = ReservationKey.of("reference", "oita");

    private final Reservations reservations = mock(Reservations.class);
    private final PartnerReferences references =
            new ReservedPartnerReferences(reservations, id -> Optional.of(TieHistories.signed("1979")));

    private void holder(String holder) {
        when(reservations.claim(any(), any())).thenReturn(Optional.of(holder));
    }

    @Test
    void of_a_partner_that_another_record_names_it_is_read_once() {
        holder("visit/v-1");
        references.named(OITA, "visit/v-2");
        assertThat(references.named(OITA, "visit/v-3")).contains(TieHistories.signed("1979"));
        verify(reservations).claim(KEY, "visit/v-2");
        verify(reservations, times(1)).claim(any(), any());
    }

    @Test
    void what_is_taken_just_now_may_be_refused_and_is_not_remembered() {
        when(reservations.claim(any(), any())).thenReturn(Optional.empty());
        references.named(OITA, "visit/v-1");
        references.named(OITA, "visit/v-2");
        verify(reservations, times(2)).claim(any(), any());
    }

    @Test
    void of_a_retracted_partner_nothing_is_remembered() {
        holder("partner/oita");
        references.named(OITA, "visit/v-1");
        references.named(OITA, "visit/v-2");
        verify(reservations, times(2)).claim(any(), any());
    }

    @Test
    void a_retraction_always_reads_it() {
        holder("visit/v-1");
        references.named(OITA, "visit/v-2");
        assertThat(references.close(OITA)).contains("visit/v-1");
        verify(reservations).claim(KEY, "partner/oita");
    }
}
