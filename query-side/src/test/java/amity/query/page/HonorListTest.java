package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.honor.Recipient;
import amity.message.honor.RecipientKind;
import amity.message.query.Certainty;
import amity.message.query.HonorEntry;
import amity.message.query.Names;
import amity.message.value.EdtfDate;
import amity.message.value.HonorId;
import amity.message.value.PartnerId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class HonorListTest extends PageTest {

    @Test
    void namesHonorRecipientAndWhetherItStands() {
        Recipient experts = new Recipient(RecipientKind.PERSON, null, null, 12);
        Recipient oita = new Recipient(RecipientKind.PARTNER, null, new PartnerId("oita"), null);
        Recipient home = new Recipient(RecipientKind.HOME_CITY, null, null, null);
        ledger.honors.add(honor("h1", experts, null, "2009-08-31", Certainty.CERTAIN, false));
        ledger.honors.add(honor("h2", oita, new Names("Oita", "大分", null), null, Certainty.POSSIBLE, false));
        ledger.honors.add(honor("h3", home, null, "1994", Certainty.CERTAIN, true));

        assertThat(in("en").text("/", "honors"))
                .contains("31 August 2009 Yellow Crane Award 黄鹤友谊奖 12 persons awarded by City Government")
                .contains("unknown Yellow Crane Award 黄鹤友谊奖 Oita awarded by City Government Possible")
                .contains("1994 Yellow Crane Award 黄鹤友谊奖 Wuhan awarded by City Government Revoked 2001");
        assertThat(in("zh").text("/", "honors"))
                .contains("黄鹤友谊奖 Yellow Crane Award 12 人")
                .contains("大分 授予单位：City Government 可能")
                .contains("武汉 授予单位：City Government 撤销于2001年");
    }

    @Test
    void showsTenAndThenAll() {
        Recipient home = new Recipient(RecipientKind.HOME_CITY, null, null, null);
        for (int i = 0; i < 13; i++) {
            ledger.honors.add(honor("h" + i, home, null, "1994", Certainty.CERTAIN, false));
        }

        assertThat(in("en").text("/", "honors").split("Yellow Crane Award")).hasSize(11);
        assertThat(in("en").html("/")).contains("Show 3 more", "href=\"/?honors=all\"");
        assertThat(in("en").text("/?honors=all", "honors").split("Yellow Crane Award"))
                .hasSize(14);
        assertThat(in("en").html("/?honors=all")).doesNotContain("id=\"honors-all\"");
    }

    private static HonorEntry honor(
            String id,
            Recipient recipient,
            @Nullable Names names,
            @Nullable String date,
            Certainty certainty,
            boolean revoked) {
        return new HonorEntry(
                new HonorId(id),
                "黄鹤友谊奖",
                "Yellow Crane Award",
                recipient,
                names,
                date == null ? null : EdtfDate.of(date),
                "City Government",
                certainty,
                revoked,
                revoked ? EdtfDate.of("2001") : null,
                List.of());
    }
}
