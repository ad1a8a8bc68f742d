package amity.standalone.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
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
import tools.jackson.databind.JsonNode;

/**
 * What was known when, in a real browser. The sample ends with three corrections: of Pittsburgh, Győr and Kópavogur, which
 * were believed otherwise before.
 */
@SuppressWarnings("NullAway.Init")
class TimePagesIT {

    private static final Map<String, String> PAGES = Map.of(
            "known-then", "/?asOf=2016-12-31&knownAt=@%d",
            "timeline", "/partners/kopavogur",
            "timeline-then", "/partners/gyor?knownAt=@%d",
            "compare", "/compare?from=2016-12-31&fromKnown=@%d&to=2016-12-31",
            "compare-visits", "/compare?of=visits&from=2015-12-31&to=2016-12-31",
            "compare-honors", "/compare?of=honors&from=2010-12-31",
            "backdated", "/backdated?days=365");

    @TempDir
    static Path directory;

    private static ReaderBrowser browser;
    private static RunningAmity amity;
    /** The last entry before the corrections. */
    private static long before;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = ReaderBrowser.launch();
        amity = RunningAmity.start(directory);
        JsonNode history = amity.get("/api/partners/gyor/history");
        before = history.path("changes")
                        .valueStream()
                        .filter(change -> !change.path("target").isNull())
                        .findFirst()
                        .orElseThrow()
                        .path("position")
                        .asLong()
                - 2;
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

        page.navigate(amity.url(address(name) + (address(name).contains("?") ? "&" : "?") + "lang=" + language));

        ReaderBrowser.looksWell(page, name, language, width);
    }

    private static String address(String name) {
        return String.format(PAGES.getOrDefault(name, "/"), before);
    }

    @Test
    void whatWasKnownThenIsShownWithoutLeavingThePage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en&asOf=2016-12-31"));
        Locator gyor = page.locator("[data-partner=gyor]");
        Locator banner = page.locator("#known-banner");
        assertThat(gyor).containsText("30 October 1995");
        assertThat(banner).isHidden();
        page.evaluate("window.stayed = true");

        page.locator("#known > summary").press("Enter");
        page.locator("#known-entry").fill(Long.toString(before));
        page.keyboard().press("Enter");

        assertThat(banner).containsText("As of 31 December 2016, as it was known on");
        assertThat(gyor).containsText("1994");
        assertThat(page.locator("#known-entry")).isFocused();
        assertThat(page.locator("#said")).containsText("as it was known on");
        assertThat(gyor.locator("a.place")).hasAttribute("href", Pattern.compile("asOf=2016-12-31&knownAt=@" + before));

        page.locator("#known-at").fill("2020-01-01T00:00");
        assertThat(page.locator("#known-entry")).hasValue("");

        page.locator("#known-banner-now").click();

        assertThat(gyor).containsText("30 October 1995");
        assertThat(banner).isHidden();
        assertThat(page.locator("#known-at")).hasValue("");
        assertThat(page.url()).contains("asOf=2016-12-31").doesNotContain("knownAt");
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void theDayOfAPartnerIsChangedFromTheKeyboard() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/partners/kopavogur?lang=en"));
        page.evaluate("window.stayed = true");

        page.locator("#timeline-visit").click();
        assertThat(page.locator("#timeline-visit")).hasAttribute("aria-current", "true");
        page.locator("#as-of-day").fill("2008-12-31");
        page.keyboard().press("Enter");

        assertThat(page.locator("#as-of-text")).containsText("As of 31 December 2008");
        assertThat(page.locator("#timeline")).containsText("November 2008");
        assertThat(page.locator("#timeline")).not().containsText("2009");
        assertThat(page.locator("#fact-partner-kopavogur-1")).hasCount(0);
        assertThat(page.locator("#back")).hasAttribute("href", "/?asOf=2008-12-31");
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void theTimelineTellsWhatWasBelieved() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/partners/gyor?lang=en"));

        Locator signed = page.locator("#fact-partner-gyor-1");
        assertThat(signed).containsText("30 October 1995");
        assertThat(signed.locator(".belief")).containsText("we believed: 1994");
        signed.getByText("What the correction changed").click();

        assertThat(page.locator("#entries")).containsText("Since 1994 → then 30 October 1995");
    }

    @Test
    void aReadyMadeComparisonNamesTheLatestCorrection() {
        Page page = browser.signedIn(amity, "en", 390, true);
        page.navigate(amity.url("/compare?lang=en"));

        page.locator("#ready-correction").click();
        assertThat(page.locator("#entries")).containsText("29 September 2007 → then 26 April 2008");
        assertThat(page.locator("#entries")).containsText("is the day of a declaration");
        page.locator("#compare-turn").click();

        assertThat(page.locator("#entries")).containsText("26 April 2008 → then 29 September 2007");
        assertThat(page.locator("#compare-turn")).isFocused();
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.signedIn(amity, "en", 390, false);
        page.navigate(amity.url("/?lang=en&asOf=2016-12-31"));

        page.locator("#known > summary").click();
        page.locator("#known-entry").fill(Long.toString(before));
        page.locator("#known-form button").click();
        assertThat(page.locator("#known-banner")).containsText("As of 31 December 2016, as it was known on");
        page.locator("#known-banner a").first().click();
        assertThat(page.locator("#entries")).containsText("3 differ");
        page.locator("#from-day").fill("2000-01-01");
        page.locator("#compare-go").click();
        assertThat(page.locator("#difference")).containsText("1 January 2000");
        page.locator("#place-backdated").click();
        page.locator("#days").fill("3650");
        page.keyboard().press("Enter");
        assertThat(page.locator("#backdated")).containsText("More than 3,650 days late");
    }

    @Test
    void whatIsNotKnownYetIsAskedForAgain() {
        Page page = browser.signedIn(amity, "en", 1280, true);

        APIResponse answer = page.request().get(amity.url("/?lang=en&min-position=999999"));

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.headers()).containsEntry("retry-after", "2");
        assertThat(answer.text()).contains("Just a moment", "data-again").doesNotContain("urn:amity:problem");
    }
}
