package amity.query.reconciliation;

import amity.message.query.Certainty;
import amity.message.query.Count;
import amity.message.query.HonorEntry;
import amity.message.value.CountryCode;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Who was honored. */
final class HonorMeasures {

    private HonorMeasures() {}

    static Computed recipients(Asked asked) {
        return of(
                asked,
                awards -> new Computed.Counted(awards.stream()
                        .map(award -> count(award, award.recipient().size()))
                        .reduce(Count.NONE, Count::plus)));
    }

    /** The country of a recipient is that of the partner to which they belong; of others it is unknown. */
    static Computed countries(Asked asked) {
        return of(asked, awards -> {
            Set<CountryCode> certain = new HashSet<>();
            Set<CountryCode> all = new HashSet<>();
            int unknown = 0;
            for (HonorEntry award : awards) {
                Optional<CountryCode> country =
                        Optional.ofNullable(award.recipient().partnerId()).flatMap(asked.on()::country);
                country.ifPresent(all::add);
                country.filter(it -> count(award, 1).certain() > 0).ifPresent(certain::add);
                unknown += country.isPresent() ? 0 : award.recipient().size();
            }
            return new Computed.Counted(new Count(certain.size(), all.size() - certain.size()), unknown);
        });
    }

    private static Computed of(Asked asked, Function<List<HonorEntry>, Computed> counting) {
        if (asked.subject().isEmpty()) {
            return new Computed.Not(NotComputable.SUBJECT_MISSING);
        }
        String honor = asked.subject().get();
        Set<PartnerId> partners = asked.partners();
        return counting.apply(asked.on().honors().stream()
                .filter(award -> honor.equalsIgnoreCase(award.honor()) || honor.equalsIgnoreCase(award.honorEn()))
                .filter(award -> partners.isEmpty()
                        || Optional.ofNullable(award.recipient().partnerId())
                                .map(asked.on()::standing)
                                .filter(partners::contains)
                                .isPresent())
                .filter(award -> !certainlyRevoked(award, asked.on().day()))
                .toList());
    }

    private static boolean certainlyRevoked(HonorEntry award, LocalDate day) {
        EdtfDate revoked = award.revokedOn();
        return award.revoked()
                && revoked != null
                && revoked.latest().filter(last -> !last.isAfter(day)).isPresent();
    }

    /** One that may have been taken back may stand. */
    private static Count count(HonorEntry award, int recipients) {
        boolean sure = award.certainty() == Certainty.CERTAIN && !award.revoked();
        return sure ? new Count(recipients, 0) : new Count(0, recipients);
    }
}
