package amity.command.partner;

import amity.message.value.EdtfDate;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One friendship from its signing to its termination, if there was one. Null dates are unknown. */
record Tie(
        @Nullable EdtfDate signed, boolean open, @Nullable EdtfDate terminated) {

    static Tie signed(@Nullable EdtfDate date) {
        return new Tie(date, true, null);
    }

    Tie terminatedOn(@Nullable EdtfDate date) {
        return new Tie(signed, false, date);
    }

    /** Whether it may have held on some day that the date can mean: from its earliest start to before its latest end. */
    boolean mayHoldAt(EdtfDate date) {
        return mayHaveBegunBy(date.latest()) && mayHaveLastedBeyond(date.earliest());
    }

    private boolean mayHaveBegunBy(Optional<LocalDate> day) {
        Optional<LocalDate> earliest = signed == null ? Optional.empty() : signed.earliest();
        return earliest.isEmpty() || day.isEmpty() || !earliest.get().isAfter(day.get());
    }

    private boolean mayHaveLastedBeyond(Optional<LocalDate> day) {
        Optional<LocalDate> latest = open || terminated == null ? Optional.empty() : terminated.latest();
        return latest.isEmpty() || day.isEmpty() || latest.get().isAfter(day.get());
    }
}
