package amity.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
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

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    @TempDir
    static Path directory;

    private static RunningAmity amity;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;

    @BeforeAll
    static void start() throws IOException {
        Path chromium =
                BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        if (chromium == null) {
            String message = "NO BROWSER TESTS: Chromium is not installed (apt-get install chromium fonts-noto-cjk)";
            System.err.println(message);
            assertThat(System.getenv("CI")).as(message).isNull();
            assumeThat(chromium).as(message).isNotNull();
            return;
        }
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        amity = RunningAmity.start(directory);
    }

    @AfterAll
    static void stop() throws InterruptedException {
        RunningAmity.stopAll();
        if (playwright != null) {
            playwright.close();
        }
    }

    @AfterEach
    void nothingCameFromOutsideAndNothingWentWrong() {
        if (context != null) {
            context.close();
        }
        assertThat(elsewhere).as("requests to other hosts").isEmpty();
        assertThat(complaints).as("errors in the browser's console").isEmpty();
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void showsWhatHeldOnADay(String language, int width) {
        Page page = signedIn(language, width);

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
        assertThat(new AxeBuilder(page)
                        .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                        .analyze()
                        .getViolations())
                .as("accessibility")
                .isEmpty();
    }

    @Test
    void theDayIsChangedFromTheKeyboardWithoutLeavingThePage() {
        Page page = signedIn("en", 1280);
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
        Page page = signedIn("en", 1280);
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
        Page page = signedIn("en", 390);

        page.navigate(amity.url("/?lang=en&asOf=2016-13-45"));

        assertThat(page.locator("#as-of").innerText()).contains("2016-13-45");
    }

    private Page signedIn(String language, int width) {
        BrowserContext fresh = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setLocale(language.equals("zh") ? "zh-CN" : "en-US"));
        context = fresh;
        Page page = fresh.newPage();
        page.onRequest(request -> {
            URI address = URI.create(request.url());
            if (address.getHost() != null && !address.getHost().equals("127.0.0.1")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(amity.url("/login?lang=" + language));
        page.locator("input[name=username]").fill(RunningAmity.USER);
        page.locator("input[name=password]").fill(RunningAmity.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(amity.url("/**"));
        return page;
    }
}
