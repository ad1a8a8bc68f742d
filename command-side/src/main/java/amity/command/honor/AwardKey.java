package amity.command.honor;

import amity.command.desk.NameKey;
import amity.message.honor.Award;
import amity.message.honor.Recipient;
import amity.message.reservation.ReservationKey;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What makes two awards the same: year, recipient and honor. */
final class AwardKey {

    private AwardKey() {}

    /** Empty where they cannot be compared: the date is unknown or spans years, or the recipients are not named. */
    static Optional<ReservationKey> of(Award award) {
        Recipient recipient = award.recipient();
        return yearOf(award.date())
                .flatMap(year -> nameOf(recipient)
                        .map(name -> ReservationKey.of(
                                "honor", year, recipient.kind().name(), name, NameKey.of(award.honor()))));
    }

    private static Optional<String> yearOf(@Nullable EdtfDate date) {
        if (date == null) {
            return Optional.empty();
        }
        Optional<Integer> last = date.latest().map(LocalDate::getYear);
        return date.earliest()
                .map(LocalDate::getYear)
                .filter(first -> last.filter(first::equals).isPresent())
                .map(String::valueOf);
    }

    private static Optional<String> nameOf(Recipient recipient) {
        return switch (recipient.kind()) {
            case HOME_CITY -> Optional.of("");
            case PARTNER -> Optional.ofNullable(recipient.partnerId()).map(PartnerId::value);
            case PERSON, ORGANIZATION -> Optional.ofNullable(recipient.name()).map(NameKey::of);
        };
    }
}
