package amity.query.naive;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.query.Names;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which honors had been awarded by a day, and whom of their recipients they still stood for. */
record NaiveHonors(Names home, Places places) {

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
                recipient(it.award().recipient()),
                names(it.award().recipient(), day),
                it.award().date(),
                it.award().awardedBy(),
                it.course().atLeast(day) >= 1 ? Certainty.CERTAIN : Certainty.POSSIBLE,
                revoked,
                revoked && it.revoked() != null ? it.revoked().date() : null,
                it.award().alternatives());
    }

    /** Of a partner that was given up the one that stands for it. */
    private Recipient recipient(Recipient named) {
        return named.partnerId() == null
                ? named
                : new Recipient(named.kind(), named.name(), places.standing(named.partnerId()), named.count());
    }

    private @Nullable Names names(Recipient recipient, LocalDate day) {
        if (recipient.kind() == RecipientKind.HOME_CITY) {
            return home;
        }
        return recipient.partnerId() == null ? null : places.names(recipient.partnerId(), day);
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
