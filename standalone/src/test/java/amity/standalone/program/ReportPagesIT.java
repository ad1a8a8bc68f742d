package amity.standalone.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
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

/** What was published beside what is computed, and what partners lack, in a real browser. */
@SuppressWarnings("NullAway.Init")
class ReportPagesIT {

    private static final Map<String, String> PAGES = Map.of(
            "reconciliation", "/reconciliation",
            "reconciliation-differs", "/reconciliation?status=DIFFERS&asOf=2016-12-31",
            "reconciliation-none", "/reconciliation?asOf=1979-01-01",
            "coverage", "/coverage",
            "coverage-project", "/coverage?without=PROJECT&tier=SISTER_CITY&asOf=2016-12-31",
            "coverage-none", "/coverage?asOf=1979-01-01");

    @TempDir
    static Path directory;

    private static ReaderBrowser browser;
    private static RunningAmity amity;

    @BeforeAll
    static void start() throws IOException {
        browser = ReaderBrowser.launch();
        amity = RunningAmity.start(directory);
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
        String address = Objects.requireNonNull(PAGES.get(name));

        page.navigate(amity.url(address + (address.contains("?") ? "&" : "?") + "lang=" + language));

        ReaderBrowser.looksWell(page, name, language, width);
    }

    @Test
    void theFirstPageLeadsToTheFiguresAndTheyAreFilteredWithoutLeavingThePage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en&asOf=2016-12-31"));

        page.locator("#report-reconciliation").click();
        assertThat(page.locator("#covered-sister-cities")).containsText("of 23 published");
        page.evaluate("window.stayed = true");
        page.locator("#verdict-DIFFERS").click();

        assertThat(page.locator("#verdict-DIFFERS")).hasAttribute("aria-current", "true");
        assertThat(page.locator("#reconciliation .verdict-MATCHED")).hasCount(0);
        assertThat(page.locator("#reconciliation")).containsText("published 76, missing 60");
        assertThat(page).hasURL(Pattern.compile("asOf=2016-12-31&status=DIFFERS"));
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void thePartnersWithoutAnythingAreFoundWithoutLeavingThePage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/fields?lang=en&asOf=2016-12-31"));

        page.locator("#report-coverage").click();
        Locator rows = page.locator("#coverage [data-partner]");
        int all = rows.count();
        page.evaluate("window.stayed = true");
        page.locator("#filter-without").selectOption("BOTH");

        assertThat(page.locator("#filter-clear")).isVisible();
        assertThat(rows.count()).isPositive().isLessThan(all);
        assertThat(page).hasURL(Pattern.compile("asOf=2016-12-31&without=BOTH"));
        page.locator("#filter-months").selectOption("120");
        assertThat(page.locator("#figure-quiet")).containsText("Nothing in 120 months");
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void everythingWorksWithoutScript() {
        Page page = browser.signedIn(amity, "en", 390, false);
        page.navigate(amity.url("/fields?lang=en"));

        page.locator("#place-reconciliation").click();
        page.locator("#verdict-NOT_COMPUTABLE").click();
        assertThat(page.locator("#reconciliation .verdict-MATCHED")).hasCount(0);
        page.locator("#reconciliation [data-figure] a.place").first().click();
        assertThat(page.locator("#record")).containsText("Identifier");
        page.locator("#place-coverage").click();
        page.locator("#filter-tier").selectOption("SISTER_CITY");
        page.locator("#coverage-filter button").click();
        assertThat(page.locator("#coverage .tier-FRIENDLY_EXCHANGE_CITY")).hasCount(0);
    }
}
