package amity.standalone.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The eight fields of work, the lists of records, one record and the anniversaries, in a real browser. */
@SuppressWarnings("NullAway.Init")
class FieldPagesIT {

    private static final Map<String, String> PAGES = Map.of(
            "fields", "/fields",
            "records-agreements", "/records/agreements",
            "records-trainings", "/records/trainings",
            "records-network", "/records/network-ties?type=SPILL_OVER",
            "records-none", "/records/fairs?text=nowhere",
            "record", "/records/agreements/%s",
            "anniversaries", "/anniversaries");

    @TempDir
    static Path directory;

    private static ReaderBrowser browser;
    private static RunningAmity amity;
    private static String agreement;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = ReaderBrowser.launch();
        amity = RunningAmity.start(directory);
        agreement =
                amity.get("/api/agreements").path("entries").path(0).path("id").asString();
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

    static Stream<Arguments> readers() {
        return ReaderBrowser.readers(PAGES.keySet());
    }

    @ParameterizedTest(name = "{0}, {1} at {2} px")
    @MethodSource("readers")
    void fitsAndIsAccessible(String name, String language, int width) {
        Page page = browser.signedIn(amity, language, width, true);
        String address = String.format(Objects.requireNonNull(PAGES.get(name)), agreement);

        page.navigate(amity.url(address + (address.contains("?") ? "&" : "?") + "lang=" + language));

        ReaderBrowser.looksWell(page, name, language, width);
    }

    @Test
    void aFieldLeadsToItsRecordsAndOneOfThemToItsPartner() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en&asOf=2016-12-31"));

        page.locator("#place-fields").click();
        page.locator("#field-substantive .subject-name").first().click();
        assertThat(page.locator("h1")).containsText("Projects");
        page.locator("#records [data-record] a.place").first().click();
        assertThat(page.locator("#record")).containsText("Identifier");
        page.locator("#says-partnerIds a").first().click();

        assertThat(page.locator("#timeline")).isVisible();
        assertThat(page.url()).contains("/partners/").contains("asOf=2016-12-31");
    }

    @Test
    void aListIsFilteredWithoutLeavingThePage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/records/trainings?lang=en"));
        Locator rows = page.locator("#records [data-record]");
        int all = rows.count();
        page.evaluate("window.stayed = true");

        page.locator("#filter-direction").selectOption("OUTBOUND");
        assertThat(page.locator("#filter-clear")).isVisible();
        assertThat(page).hasURL(Pattern.compile("direction=OUTBOUND"));
        assertThat(rows.count()).isPositive().isLessThan(all);

        page.locator("#filter-clear").click();
        assertThat(page.locator("#filter-clear")).isHidden();
        page.locator("#filter-country").selectOption(new SelectOption().setLabel("Japan"));
        assertThat(page.locator("#filter-clear")).isVisible();
        assertThat(page).hasURL(Pattern.compile("country=JP"));
        assertThat(rows.count()).isPositive().isLessThan(all);
        page.locator("#filter-direction").selectOption("OUTBOUND");
        assertThat(page).hasURL(Pattern.compile("direction=OUTBOUND"));

        page.locator("#as-of-day").fill("1979-01-01");
        page.keyboard().press("Enter");
        assertThat(page.locator("#as-of-text")).containsText("1 January 1979");
        assertThat(page).hasURL(Pattern.compile("direction=OUTBOUND"));
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void onAPhoneAListIsSortedFromTheKeyboard() {
        Page page = browser.signedIn(amity, "en", 390, true);
        page.navigate(amity.url("/records/agreements?lang=en"));
        Locator first = page.locator("#records [data-record]").first();
        String newest = first.getAttribute("data-record");
        page.evaluate("window.stayed = true");

        page.locator("#sort-by-oldest").press("Enter");

        assertThat(page.locator("#sort-by-oldest")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#sort-by-oldest")).isFocused();
        assertThat(first).not().hasAttribute("data-record", newest);
        assertThat(page).hasURL(Pattern.compile("sort=oldest"));
        assertThat(page.locator("#sort-date")).isHidden();
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
        page.setViewportSize(1280, 900);
        assertThat(page.locator(".sort-by")).isHidden();
        assertThat(page.locator("#sort-date")).isVisible();
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.signedIn(amity, "en", 1280, false);
        page.navigate(amity.url("/fields?lang=en"));

        page.locator("#field-civic .subject-name").last().click();
        page.locator("#filter-text").fill("no such words anywhere");
        page.keyboard().press("Enter");
        assertThat(page.locator("#records")).containsText("None fits the filter.");
        page.locator("#filter-clear").click();
        page.locator("#sort-date").click();
        assertThat(page).hasURL(Pattern.compile("sort=oldest"));
        page.locator("#years summary").click();
        page.locator("#years th a").first().click();
        assertThat(page).hasURL(Pattern.compile("year=[0-9]{4}"));
    }
}
