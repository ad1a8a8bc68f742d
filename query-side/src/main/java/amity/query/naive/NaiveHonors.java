package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.partner.PartnerDetails;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.query.Names;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Which honors had been awarded by a day, and whom of their recipients they still stood for. */
record NaiveHonors(Names home, Map<PartnerId, PartnerDetails> places) {

    /** The latest first, by the first day that the date can mean; the undated last. */
    private static final Comparator<KnownAward> ORDER = comparing(
                    (KnownAward award) -> award.awarded().earliest(), nullsLast(reverseOrder()))
            .thenComparing(award -> award.id().stream());

    List<HonorEntry> entries(Collection<KnownAward> awards, LocalDate day) {
        return awards.stream()
                .filter(award -> award.course().atMost(day) >= 1)
                .sorted(ORDER)
                .map(award -> entry(award, day))
                .toList();
    }

    private HonorEntry entry(KnownAward it, LocalDate day) {
        boolean revoked = it.course().atMost(day) == 2;
        return new HonorEntry(
                it.id(),
                it.award().honor(),
                it.award().honorEn(),
                it.award().recipient(),
                names(it.award().recipient()),
                it.award().date(),
                it.award().awardedBy(),
                it.course().atLeast(day) >= 1 ? Certainty.CERTAIN : Certainty.POSSIBLE,
                revoked,
                revoked && it.revoked() != null ? it.revoked().date() : null,
                it.award().alternatives());
    }

    private @Nullable Names names(Recipient recipient) {
        if (recipient.kind() == RecipientKind.HOME_CITY) {
            return home;
        }
        PartnerDetails place = recipient.partnerId() == null ? null : places.get(recipient.partnerId());
        return place == null ? null : NaiveRoster.names(place);
    }

    /** Recipients whose award had been made and not taken back. */
    static Count standing(Collection<KnownAward> awards, LocalDate day) {
        Count standing = Count.NONE;
        for (KnownAward award : awards) {
            int least = award.course().atLeast(day);
            int most = award.course().atMost(day);
            int recipients = award.award().recipient().size();
            if (least == 1 && most == 1) {
                standing = standing.plus(new Count(recipients, 0));
            } else if (least <= 1 && most >= 1) {
                standing = standing.plus(new Count(0, recipients));
            }
        }
        return standing;
    }
}
