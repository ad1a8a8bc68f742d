package amity.query.reconciliation;

import amity.message.query.Count;
import amity.message.query.ReconciledFigure;
import amity.message.query.ReconciledFigure.Coverage;
import amity.query.pinned.Pinned;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Holds figures against what is known at one position. */
record Reconciler(Pinned known, FirstSignings signings) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    Computed computed(Claim claim) {
        Computed computed =
                Measures.of(claim.measure()).computation().of(new Asked(claim, known.on(claim.day()), signings));
        boolean told = computed instanceof Computed.Dated || computed instanceof Computed.Not;
        return claim.published() != null && !told ? new Computed.Not(NotComputable.DATE_PUBLISHED) : computed;
    }

    ReconciledFigure reconciled(Claim claim) {
        Computed computed = computed(claim);
        Verdict verdict = verdict(claim, computed);
        return new ReconciledFigure(
                claim.entry(),
                claim.measure(),
                claim.day(),
                verdict.status(),
                verdict.certainty(),
                computed.told(),
                verdict.gap(),
                coverage(claim, computed),
                computed instanceof Computed.Not not ? not.reason().told() : null);
    }

    private static Verdict verdict(Claim claim, Computed computed) {
        return switch (computed) {
            case Computed.Counted it -> Verdict.of(claim.accepted(), it.value());
            case Computed.Told it -> Verdict.of(claim.accepted(), it.value());
            case Computed.FewestAndMost it -> Verdict.of(claim.accepted(), it.fewest(), it.most());
            case Computed.Dated it -> Verdict.of(Objects.requireNonNull(claim.published()), it.earliest(), it.latest());
            case Computed.Not _ -> Verdict.NONE;
        };
    }

    private static @Nullable Coverage coverage(Claim claim, Computed computed) {
        return computed instanceof Computed.Counted counted
                ? claim.number()
                        .filter(number -> number.signum() > 0)
                        .map(number -> coverage(number, counted.value()))
                        .orElse(null)
                : null;
    }

    private static Coverage coverage(BigDecimal published, Count computed) {
        return new Coverage(
                percent(computed.certain(), published), percent(computed.certain() + computed.possible(), published));
    }

    private static int percent(int computed, BigDecimal published) {
        return BigDecimal.valueOf(computed)
                .multiply(HUNDRED)
                .divide(published, 0, RoundingMode.DOWN)
                .min(BigDecimal.valueOf(Integer.MAX_VALUE))
                .intValue();
    }
}
