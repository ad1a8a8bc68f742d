package amity.query.naive;

import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What can be recorded of one award. */
final class HonorRules {

    /** When and why it was taken back. */
    record Revocation(@Nullable EdtfDate date, @Nullable String reason) {}

    private @Nullable Award award;
    private @Nullable Revocation revocation;
    private boolean begun;

    @Nullable
    Award award() {
        return award;
    }

    boolean revoked() {
        return revocation != null;
    }

    boolean accepts(HonorEvent event, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        return switch (event) {
            case HonorAwarded it -> !begun && possible(it.award(), today, registered);
            case HonorAwardCorrected it ->
                award != null
                        && !award.equals(it.award())
                        && possible(it.award(), today, registered)
                        && (revocation == null || notTooEarly(revocation.date(), it.award()));
            case HonorAwardRetracted _ -> award != null;
            case HonorRevoked it ->
                award != null && revocation == null && possible(it.date(), Objects.requireNonNull(award), today);
            case HonorRevocationCorrected it ->
                award != null
                        && revocation != null
                        && !revocation.equals(new Revocation(it.date(), it.revocationReason()))
                        && possible(it.date(), award, today);
            case HonorRevocationRetracted _ -> revocation != null;
        };
    }

    private static boolean possible(Award award, LocalDate today, Predicate<Collection<PartnerId>> registered) {
        return registered.test(award.partners()) && Acceptance.notInFuture(award.date(), today);
    }

    private static boolean possible(@Nullable EdtfDate revoked, Award award, LocalDate today) {
        return Acceptance.notInFuture(revoked, today) && notTooEarly(revoked, award);
    }

    private static boolean notTooEarly(@Nullable EdtfDate revoked, Award award) {
        return revoked == null
                || award.date() == null
                || award.date().earliest().filter(revoked::certainlyBefore).isEmpty();
    }

    /** @return the partners that it names */
    List<PartnerId> record(HonorEvent event) {
        begun = true;
        switch (event) {
            case HonorAwarded it -> award = it.award();
            case HonorAwardCorrected it -> award = it.award();
            case HonorAwardRetracted _ -> {
                award = null;
                revocation = null;
            }
            case HonorRevoked it -> revocation = new Revocation(it.date(), it.reason());
            case HonorRevocationCorrected it -> revocation = new Revocation(it.date(), it.revocationReason());
            case HonorRevocationRetracted _ -> revocation = null;
        }
        return award == null ? List.of() : award.partners();
    }
}
