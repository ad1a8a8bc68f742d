package amity.query.honors;

import amity.message.AmityEvent;
import amity.message.honor.Award;
import amity.message.honor.HonorAwardCorrected;
import amity.message.honor.HonorAwardRetracted;
import amity.message.honor.HonorAwarded;
import amity.message.honor.HonorEvent;
import amity.message.honor.HonorRevocationCorrected;
import amity.message.honor.HonorRevocationRetracted;
import amity.message.honor.HonorRevoked;
import amity.message.honor.Recipient;
import amity.message.value.EdtfDate;
import amity.query.projection.Columns;
import amity.query.projection.Dated;
import amity.query.projection.Fact;
import amity.query.projection.Fold;
import amity.query.projection.RowTable;
import amity.query.projection.Rows;
import amity.query.projection.Window;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the events of an award add up to. */
final class HonorFold implements Fold<HonorFold.Belief> {

    /** Awards: their days are those by which they had been given; beside them those on which they stood. Dates are EDTF. */
    static final RowTable AWARD = RowTable.of(
                    "award",
                    "honor text NOT NULL",
                    "honor_en text",
                    "recipient_kind text NOT NULL",
                    "recipient_name text",
                    "recipient_partner text",
                    "recipient_count integer",
                    "recipients integer NOT NULL",
                    "date text",
                    "awarded_by text",
                    "revoked_date text",
                    "revoked_by_event bigint",
                    "standing_certain daterange NOT NULL",
                    "standing_possible daterange NOT NULL",
                    "revoked_possible daterange NOT NULL",
                    "alternatives jsonb")
            .indexedBy(RowTable.BY_DAY);

    /** @param number of the event @param recordedOn the day by which it had taken place */
    record Revocation(long number, @Nullable EdtfDate date, LocalDate recordedOn) {}

    /** @param award null: it was never made @param recordedOn the day by which it had been */
    record Belief(
            @Nullable Award award,
            LocalDate recordedOn,
            @Nullable Revocation revocation) {}

    @Override
    public boolean concerns(AmityEvent event) {
        return event instanceof HonorEvent;
    }

    @Override
    public Belief nothing() {
        return new Belief(null, LocalDate.EPOCH, null);
    }

    @Override
    public Belief evolve(Belief before, Fact fact) {
        return switch ((HonorEvent) fact.event()) {
            case HonorAwarded awarded -> new Belief(awarded.award(), fact.recordedOn(), null);
            case HonorAwardCorrected corrected ->
                new Belief(
                        corrected.award(),
                        Window.bound(corrected.award().date(), before.recordedOn(), fact.recordedOn()),
                        before.revocation());
            case HonorAwardRetracted _ -> new Belief(null, before.recordedOn(), null);
            case HonorRevoked revoked ->
                new Belief(
                        before.award(),
                        before.recordedOn(),
                        new Revocation(fact.number(), revoked.date(), fact.recordedOn()));
            case HonorRevocationCorrected corrected ->
                new Belief(before.award(), before.recordedOn(), corrected(before.revocation(), corrected.date(), fact));
            case HonorRevocationRetracted _ -> new Belief(before.award(), before.recordedOn(), null);
        };
    }

    private static @Nullable Revocation corrected(@Nullable Revocation before, @Nullable EdtfDate date, Fact fact) {
        return before == null
                ? null
                : new Revocation(before.number(), date, Window.bound(date, before.recordedOn(), fact.recordedOn()));
    }

    @Override
    public void rows(Belief belief, Rows rows) {
        Award award = belief.award();
        if (award == null) {
            return;
        }
        AwardTimes times = times(belief, award);
        Revocation revocation = belief.revocation();
        Recipient recipient = award.recipient();
        rows.add(
                AWARD,
                0,
                times.given(),
                0L,
                null,
                award.honor(),
                award.honorEn(),
                recipient.kind(),
                recipient.name(),
                recipient.partnerId(),
                recipient.count(),
                recipient.size(),
                award.date(),
                award.awardedBy(),
                revocation == null ? null : revocation.date(),
                revocation == null ? null : revocation.number(),
                times.standing().certain(),
                times.standing().possible(),
                times.possiblyRevoked(),
                Columns.text(award.alternatives()));
    }

    private static AwardTimes times(Belief belief, Award award) {
        Dated awarded = new Dated(award.date(), belief.recordedOn());
        Revocation revocation = belief.revocation();
        if (revocation == null) {
            return new AwardTimes(awarded.window(), null);
        }
        List<Window> inOrder = Dated.inOrder(List.of(awarded, new Dated(revocation.date(), revocation.recordedOn())));
        return new AwardTimes(inOrder.getFirst(), inOrder.getLast());
    }
}
