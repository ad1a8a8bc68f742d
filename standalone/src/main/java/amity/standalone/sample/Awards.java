package amity.standalone.sample;

import amity.message.honor.Award;
import amity.message.honor.AwardHonor;
import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** activities.csv, category AWARD, with wuhan-honors.csv, which says what the titles only tell: which honor, to whom. */
final class Awards {

    private Awards() {}

    static void plan(Row row, List<Row> honors, Plan plan) {
        if (honors.isEmpty()) {
            plan.leaveOut(row, "honors founded, not awarded: there is no recipient");
        }
        honors.forEach(honor -> plan.add(Fact.of(row, honor.id(), award(row, honor), Visits.note(row))));
    }

    private static AwardHonor award(Row row, Row honor) {
        String date = row.get("date");
        Award award = new Award(
                honor.need("honor_zh"),
                honor.get("honor_en"),
                recipient(honor),
                date == null ? null : EdtfDate.of(date),
                honor.get("awarded_by"),
                OtherDates.ofActivity(row));
        return new AwardHonor(new HonorId(honor.id()), award, null);
    }

    private static Recipient recipient(Row honor) {
        String partner = honor.get("partner_id");
        return new Recipient(
                RecipientKind.valueOf(honor.need("recipient_kind")),
                honor.get("recipient_name"),
                partner == null ? null : new PartnerId(partner),
                number(honor.get("recipients")));
    }

    private static @Nullable Integer number(@Nullable String text) {
        return text == null ? null : Integer.valueOf(text);
    }
}
