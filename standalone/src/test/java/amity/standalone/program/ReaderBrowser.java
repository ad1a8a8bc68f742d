package amity.standalone.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** A browser in which a reader is logged in; it notes what came from outside and what went wrong. */
final class ReaderBrowser implements AutoCloseable {

    private static final List<Path> BROWSERS = List.of(
            Path.of("/usr/bin/chromium"), Path.of("/usr/bin/chromium-browser"), Path.of("/usr/bin/google-chrome"));

    private final List<String> elsewhere = new ArrayList<>();
    private final List<String> complaints = new ArrayList<>();
    private final List<BrowserContext> contexts = new ArrayList<>();
    private final Playwright playwright;
    private final Browser browser;

    private ReaderBrowser(Path chromium) {
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
    }

    /** Without Chromium the tests are skipped and say so; in CI that is a failure. */
    static ReaderBrowser launch() {
        Path chromium =
                BROWSERS.stream().filter(Files::isExecutable).findFirst().orElse(null);
        String message = "NO BROWSER TESTS: Chromium is not installed (apt-get install chromium fonts-noto-cjk)";
        if (chromium == null) {
            System.err.println(message);
            assertThat(System.getenv("CI")).as(message).isNull();
        }
        assumeThat(chromium).as(message).isNotNull();
        return new ReaderBrowser(Objects.requireNonNull(chromium));
    }

    /** As the demo user, who may do everything. */
    Page signedIn(RunningAmity amity, String language, int width, boolean script) {
        return signedIn(amity, RunningAmity.USER, language, width, script);
    }

    /** As somebody whose password is the same as that of the demo user. */
    Page signedIn(RunningAmity amity, String user, String language, int width, boolean script) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(width, 900)
                .setJavaScriptEnabled(script)
                .setLocale(language.equals("zh") ? "zh-CN" : "en-US"));
        contexts.add(context);
        Page page = context.newPage();
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
        page.locator("input[name=username]").fill(user);
        page.locator("input[name=password]").fill(RunningAmity.PASSWORD);
        page.locator("input[name=password]").press("Enter");
        page.waitForURL(amity.url("/**"));
        return page;
    }

    /** Each page in both languages, on a desk and on a phone. */
    static Stream<Arguments> readers(Collection<String> pages) {
        return pages.stream()
                .sorted()
                .flatMap(name -> Stream.of("zh", "en")
                        .flatMap(language -> Stream.of(1280, 390).map(width -> Arguments.of(name, language, width))));
    }

    /** Is in its language, whole, no wider than the window, and can be read by everybody; a picture of it is kept. */
    static void looksWell(Page page, String name, String language, int width) {
        assertThat(page.locator("html").getAttribute("lang")).startsWith(language);
        assertThat(page.locator("main").innerText())
                .as("every message is there")
                .doesNotContain("??", "page.");
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .as("no sideways scrolling")
                .isLessThanOrEqualTo(width);
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of("target", "screenshots", name + "-" + language + "-" + width + ".png")));
        assertThat(barriers(page)).as("accessibility").isEmpty();
    }

    /** What breaks the rules of accessible pages on this one. */
    static List<?> barriers(Page page) {
        return new AxeBuilder(page)
                .withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa"))
                .analyze()
                .getViolations();
    }

    /** What a test provoked on purpose: it was heard, and is no fault. */
    void complained(String about) {
        assertThat(complaints.removeIf(one -> one.contains(about))).as(about).isTrue();
    }

    /** After each test. */
    void nothingCameFromOutsideAndNothingWentWrong() {
        contexts.forEach(BrowserContext::close);
        contexts.clear();
        List<String> seenElsewhere = List.copyOf(elsewhere);
        List<String> heard = List.copyOf(complaints);
        elsewhere.clear();
        complaints.clear();
        assertThat(seenElsewhere).as("requests to other hosts").isEmpty();
        assertThat(heard).as("errors in the browser's console").isEmpty();
    }

    @Override
    public void close() {
        playwright.close();
    }
}
