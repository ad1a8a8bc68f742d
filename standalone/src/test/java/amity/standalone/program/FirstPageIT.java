package amity.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first page in a real browser. Without Chromium it is skipped and says so; in CI that is a failure. */
@SuppressWarnings("NullAway.Init")
class FirstPageIT {

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

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void showsWhatHeldOnADay(String language, int width) {
        Page page = browser.signedIn(amity, language, width, true);

        page.navigate(amity.url("/?asOf=2016-12-31&lang=" + language));

        assertThat(page.locator("#roster").innerText()).contains(language.equals("zh") ? "大分" : "Oita");
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        assertThat(page.locator("main").innerText()).contains("23").contains("13");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(width);
        assertThat(page.locator("#map svg.world"))
                .satisfies(map -> assertThat(map.isVisible()).isTrue());
        assertThat(page.locator("#visits-chart").isVisible()).isTrue();
        assertThat(page.locator("#honors").isVisible()).isTrue();
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", language + "-" + width + ".png")));
        assertThat(ReaderBrowser.barriers(page)).as("accessibility").isEmpty();
    }

    @Test
    void theDayIsChangedFromTheKeyboardWithoutLeavingThePage() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en"));

        page.locator("input[type=date]").fill("1982-09-15");
        page.keyboard().press("Enter");
        page.waitForURL("**asOf=1982-09-15**");

        assertThat(page.locator("#roster").innerText())
                .contains("Oita")
                .contains("Pittsburgh")
                .doesNotContain("Duisburg");
    }

    @Test
    void aPartnerTellsItsHistory() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/?lang=en"));

        page.locator("#roster")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Swansea"))
                .first()
                .click();
        page.waitForURL("**/partners/swansea**");

        assertThat(page.locator("main").innerText()).contains("2018").contains("2016");
    }

    @Test
    void aDayThatIsNoneIsToldBesideTheField() {
        Page page = browser.signedIn(amity, "en", 390, true);

        page.navigate(amity.url("/?lang=en&asOf=2016-13-45"));

        assertThat(page.locator("#as-of").innerText()).contains("2016-13-45");
    }
}
