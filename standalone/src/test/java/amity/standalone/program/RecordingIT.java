package amity.standalone.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import amity.platform.login.Accounts;
import amity.platform.login.Role;
import amity.standalone.database.Database;
import amity.standalone.database.RunningDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Recording on screen, in a real browser. */
@SuppressWarnings("NullAway.Init")
class RecordingIT {

    private static final String READER = "reader";

    private static final Map<String, String> PAGES = Map.of(
            "recording", "/record",
            "form-visit", "/record/visit?partner=oita",
            "form-honor", "/record/honor",
            "form-partner", "/record/partner",
            "form-figure", "/record/published-figures",
            "form-suspend", "/partners/oita/record/suspend",
            "partner-officer", "/partners/oita");

    @TempDir
    static Path directory;

    private static ReaderBrowser browser;
    private static RunningAmity amity;

    @BeforeAll
    static void start() throws IOException {
        browser = ReaderBrowser.launch();
        amity = RunningAmity.start(directory);
        Database running = RunningDatabase.in(directory);
        DriverManagerDataSource source = new DriverManagerDataSource(
                running.jdbcUrl(), running.login().user(), running.login().password());
        Accounts.in(source, Clock.systemUTC()).create(READER, READER, Role.READER, RunningAmity.PASSWORD);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        RunningAmity.stopAll();
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrong() {
        browser.nothingCameFromOutsideAndNothingWentWrong();
    }

    /** Each language at one width: all forms are of one template. */
    static Stream<Arguments> readers() {
        return PAGES.keySet().stream()
                .sorted()
                .flatMap(name -> Stream.of(Arguments.of(name, "zh", 390), Arguments.of(name, "en", 1280)));
    }

    @ParameterizedTest(name = "{0}, {1} at {2} px")
    @MethodSource("readers")
    void fitsAndIsAccessible(String name, String language, int width) {
        Page page = browser.signedIn(amity, language, width, true);
        String address = Objects.requireNonNull(PAGES.get(name));

        page.navigate(amity.url(address + (address.contains("?") ? "&" : "?") + "lang=" + language));

        ReaderBrowser.looksWell(page, name, language, width);
    }

    @Test
    void allThatIsMissingIsSaidAtOnce() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/record/visit?lang=en"));

        page.locator("#send").press("Enter");

        assertThat(page.locator("#problems a")).hasText(new String[] {
            "Direction: This is required.", "Itinerary: This is required.", "Source: This is required."
        });
        assertThat(page.locator("#field-direction")).isFocused();
        assertThat(page.locator("[aria-invalid=true]")).hasCount(3);
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"zh,1280,已登记为台账第,晚于今天", "en,390,Recorded as entry no.,comes after today"})
    void aVisitIsRefusedRecordedCorrectedAndRetracted(String language, int width, String recorded, String refused) {
        Page page = browser.signedIn(amity, language, width, true);
        page.navigate(amity.url("/partners/duisburg?lang=" + language));
        page.locator("#record-visit").click();
        page.locator("#field-direction").selectOption("INBOUND");
        page.locator("#field-date").fill("2999-01-01");
        page.locator("#field-purpose").fill("杜伊斯堡市代表团 " + language);
        page.locator("#field-source").fill("武汉市外办");

        page.locator("#send").press("Enter");

        assertThat(page.locator("#field-date-problem")).containsText(refused);
        assertThat(page.locator("#field-date")).isFocused();
        assertThat(page.locator("#field-date")).hasAttribute("aria-invalid", "true");
        assertThat(page.locator("#problems")).isVisible();
        assertThat(page.locator("#field-source")).hasValue("武汉市外办");
        ReaderBrowser.looksWell(page, "form-refused", language, width);
        browser.complained("422");

        page.locator("#field-date").fill("2016-05");
        page.locator("#send").dblclick();

        assertThat(page.locator("#told")).containsText(recorded);
        assertThat(page.locator("#told")).isFocused();
        Locator visit = page.locator("#timeline .fact-visit")
                .filter(new Locator.FilterOptions().setHasText("杜伊斯堡市代表团 " + language));
        assertThat(visit).hasCount(1);
        ReaderBrowser.looksWell(page, "recorded", language, width);

        visit.locator("a[href*=correction]").click();
        assertThat(page.locator("#field-date")).hasValue("2016-05");
        assertThat(page.locator("#field-direction")).hasValue("INBOUND");
        assertThat(page.locator("#field-purpose")).hasValue("杜伊斯堡市代表团 " + language);
        page.locator("#field-headcount").fill("12");
        page.locator("#field-source").fill("武汉市外办");
        page.locator("#send").click();
        assertThat(page.locator("#field-reason")).isFocused();
        page.locator("#field-reason").fill("补人数");
        ReaderBrowser.looksWell(page, "form-correction", language, width);
        page.locator("#send").click();
        assertThat(page.locator("#told")).containsText(recorded);
        assertThat(visit).containsText("12");
        assertThat(visit).containsText("补人数");

        visit.locator("a[href*=retraction]").click();
        page.locator("#field-reason").fill("重复登记");
        page.locator("#field-source").fill("武汉市外办");
        ReaderBrowser.looksWell(page, "form-retraction", language, width);
        page.locator("#send").click();
        assertThat(visit.locator(".remark-revoked")).isVisible();
        assertThat(visit.locator("a[href*=correction]")).hasCount(0);
    }

    @Test
    void aChangeOfAFriendshipAndAPartnerAreCorrected() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/partners/duisburg?lang=en"));
        page.locator("#timeline .fact-tie a[href*=correction]").first().click();
        assertThat(page.locator("#field-tier")).hasValue("SISTER_CITY");
        assertThat(page.locator("#field-changeReason")).hasCount(0);
        page.locator("#field-date").fill("1982-10");
        page.locator("#field-reason").fill("the month alone is certain");
        page.locator("#field-source").fill("duisburg.de");
        page.locator("#send").click();
        assertThat(page.locator("#timeline .fact-tie").first()).containsText("October 1982");

        page.locator("#partner-orders a").first().click();
        assertThat(page.locator("#field-nameZh")).hasValue("杜伊斯堡");
        assertThat(page.locator("#field-countryCode")).hasValue("DE");
        page.locator("#field-nameLocal").fill("Stadt Duisburg");
        page.locator("#field-reason").fill("its own name");
        page.locator("#field-source").fill("duisburg.de");
        page.locator("#send").click();
        assertThat(page.locator("h1")).containsText("Stadt Duisburg");
    }

    @Test
    void anHonorIsRetractedFromTheFirstPage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en&honors=all"));
        int before = page.locator("#honors li").count();
        page.locator("#honors a[href*=retraction]").first().click();
        page.locator("#field-reason").fill("recorded twice");
        page.locator("#field-source").fill("whb.wuhan.gov.cn");
        page.locator("#send").click();

        assertThat(page.locator("#told")).containsText("Recorded as entry no.");
        assertThat(page.locator("#honors li")).hasCount(before - 1);
    }

    @Test
    void anAgreementIsRecordedAndRenewed() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/record/agreements?partner=oita&lang=en"));
        page.locator("#field-type").selectOption("MEMORANDUM");
        page.locator("#field-title").fill("武汉—大分合作备忘录");
        page.locator("#field-date").fill("2014");
        page.locator("#field-source").fill("whb.wuhan.gov.cn");
        page.locator("#send").click();
        assertThat(page.locator("#record")).containsText("Memorandum");

        page.locator("#record-renew-agreement").click();
        page.locator("#field-date").fill("2016");
        page.locator("#field-expires").fill("2019");
        page.locator("#field-source").fill("whb.wuhan.gov.cn");
        page.locator("#send").click();
        assertThat(page.locator("#steps")).containsText("2016");
        page.locator("#steps a[href*=correction]").click();
        assertThat(page.locator("#field-expires")).hasValue("2019");
    }

    @Test
    void aPartnerIsRegisteredUnderTheIdThatIsProposedAndATieIsSigned() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/record?lang=en"));
        page.locator("#record-partner").click();
        page.locator("#field-nameEn").fill("Saint-Étienne");
        page.locator("#field-nameZh").fill("圣艾蒂安");
        page.locator("#field-countryCode").selectOption("FR");
        page.locator("#field-kind").selectOption("CITY");
        assertThat(page.locator("#field-partnerId")).hasValue("saint-etienne");
        page.locator("#field-source").fill("en.wikipedia.org");
        page.locator("#send").click();
        assertThat(page.locator("h1")).containsText("Saint-Étienne");

        page.locator("#record-sign").click();
        page.locator("#send").click();
        assertThat(page.locator("#field-tier-problem")).not().isEmpty();
        page.locator("#field-tier").selectOption("LETTER_OF_INTENT");
        page.locator("#field-source").fill("en.wikipedia.org");
        page.locator("#send").click();
        assertThat(page.locator("#tie")).containsText("Letter of intent");
        assertThat(page.locator("#record-upgrade")).isVisible();
    }

    @Test
    void anHonorFindsItsPartnerByName() {
        Page page = browser.signedIn(amity, "zh", 390, true);
        page.navigate(amity.url("/record/honor?lang=zh"));
        page.locator("#field-honor").fill("武汉市荣誉市民");
        page.locator("#field-recipient-kind").selectOption("PARTNER");
        page.locator("#field-recipient-partnerId").fill("杜伊斯堡");
        page.locator("#field-date").fill("2012~");
        page.locator("#field-source").fill("武汉市外办");
        page.locator("#send").click();

        assertThat(page.locator("#told")).containsText("已登记");
        assertThat(page.locator("#timeline")).containsText("武汉市荣誉市民");
    }

    @Test
    void whoseLoginHasEndedLosesNothing() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/record/visit?partner=oita&lang=en"));
        page.locator("#field-direction").selectOption("OUTBOUND");
        page.locator("#field-source").fill("whb.wuhan.gov.cn");
        Page other = page.context().newPage();
        other.navigate(amity.url("/"));
        other.locator("#logout").click();
        other.locator("input[name=username]").waitFor();

        page.locator("#send").click();
        assertThat(page.locator("#problems")).containsText("no longer logged in");
        browser.complained("40");
        other.locator("input[name=username]").fill(RunningAmity.USER);
        other.locator("input[name=password]").fill(RunningAmity.PASSWORD);
        other.locator("input[name=password]").press("Enter");
        assertThat(other.locator("#place-record")).isVisible();

        page.locator("#send").click();
        assertThat(page.locator("#told")).containsText("Recorded as entry no.");
        browser.complained("403");
    }

    @Test
    void whoMayNotRecordIsToldSo() {
        Page page = browser.signedIn(amity, READER, "en", 1280, true);
        page.navigate(amity.url("/partners/oita?lang=en"));
        assertThat(page.locator("#record-actions")).hasCount(0);
        assertThat(page.locator("#place-record")).hasCount(0);

        assertThat(page.navigate(amity.url("/record/visit?lang=en")).status()).isEqualTo(403);

        assertThat(page.locator("h1")).hasText("Recording is for officers");
        browser.complained("403");
    }
}
