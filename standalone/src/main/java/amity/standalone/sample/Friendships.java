package amity.standalone.sample;

import amity.message.AmityCommand;
import amity.message.partner.CorrectFriendshipChange;
import amity.message.partner.SignFriendship;
import amity.message.partner.TerminateFriendship;
import amity.message.partner.UpgradeFriendship;
import amity.message.record.DateAlternative;
import amity.message.value.EdtfDate;
import amity.message.value.PartnerId;
import amity.message.value.Tier;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * relationships.csv: a row signs a tie, or raises the one that the row before it says was raised. A row with an end
 * terminates its tie; a reason without an end stays a note. Of some rows something else was believed first.
 */
final class Friendships {

    private static final String RAISED = "raised to SISTER_CITY";

    /** Of the signing among the events of a partner: its registration is the first, and has the number 0. */
    private static final long FIRST_SIGNING = 1;

    private static final Comparator<Row> BY_DATE = Comparator.comparing(Friendships::earliest);

    private Friendships() {}

    static void plan(List<Row> relationships, Plan plan) {
        Map<String, List<Row>> byPartner = relationships.stream()
                .collect(Collectors.groupingBy(row -> row.need("city_id"), LinkedHashMap::new, Collectors.toList()));
        byPartner
                .values()
                .forEach(rows -> planPartner(rows.stream().sorted(BY_DATE).toList(), plan));
    }

    private static void planPartner(List<Row> rows, Plan plan) {
        boolean raised = false;
        for (Row row : rows) {
            Optional<Beliefs.Belief> first = Beliefs.of(row);
            if (first.isPresent()) {
                planBelief(row, first.get(), plan);
            } else {
                plan.add(Fact.of(row, row.id(), change(row, raised), note(row)));
            }
            raised = RAISED.equals(row.get("end_reason"));
            EdtfDate ended = date(row.get("ended"));
            if (ended != null && !raised) {
                var end = new TerminateFriendship(partner(row), ended, row.get("end_reason"));
                plan.add(Fact.of(row, row.id() + "-ended", end, row.get("notes")));
            }
        }
    }

    private static void planBelief(Row row, Beliefs.Belief first, Plan plan) {
        Tier tier = Tier.valueOf(row.need("kind"));
        plan.add(Fact.of(row, row.id(), new SignFriendship(partner(row), tier, first.date()), first.source(), null));
        var correction = new CorrectFriendshipChange(
                partner(row),
                FIRST_SIGNING,
                tier,
                date(row.get("signed")),
                OtherDates.ofSigning(row),
                null,
                first.reason());
        plan.addCorrection(Fact.of(row, row.id() + "-corrected", correction, note(row)));
    }

    private static AmityCommand change(Row row, boolean raised) {
        Tier tier = Tier.valueOf(row.need("kind"));
        EdtfDate signed = date(row.get("signed"));
        List<DateAlternative> others = OtherDates.ofSigning(row);
        return raised
                ? new UpgradeFriendship(partner(row), tier, signed, others)
                : new SignFriendship(partner(row), tier, signed, others);
    }

    private static @Nullable String note(Row row) {
        return Row.note(
                row.get("notes"),
                row.said("confidence", "confidence"),
                row.get("ended") == null ? row.get("end_reason") : null);
    }

    private static PartnerId partner(Row row) {
        return new PartnerId(row.need("city_id"));
    }

    private static @Nullable EdtfDate date(@Nullable String text) {
        return text == null ? null : EdtfDate.of(text);
    }

    private static LocalDate earliest(Row row) {
        EdtfDate signed = date(row.get("signed"));
        return signed == null ? LocalDate.MAX : signed.earliest().orElse(LocalDate.MIN);
    }
}
