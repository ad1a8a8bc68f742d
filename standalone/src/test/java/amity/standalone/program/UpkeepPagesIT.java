package amity.standalone.program;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import amity.platform.login.Accounts;
import amity.platform.login.Role;
import amity.standalone.database.Database;
import amity.standalone.database.RunningDatabase;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import tools.jackson.databind.JsonNode;

/** The pages of whoever looks after the program, in a real browser. The roster cannot take in what is named as a test. */
@SuppressWarnings("NullAway.Init")
class UpkeepPagesIT {

    private static final String READER = "reader";

    @TempDir
    static Path directory;

    private static ReaderBrowser browser;
    private static RunningAmity amity;
    private static JdbcClient database;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        browser = ReaderBrowser.launch();
        amity = RunningAmity.start(directory);
        Database running = RunningDatabase.in(directory);
        DriverManagerDataSource source = new DriverManagerDataSource(
                running.jdbcUrl(), running.login().user(), running.login().password());
        Accounts.in(source, Clock.systemUTC()).create(READER, READER, Role.READER, RunningAmity.PASSWORD);
        database = JdbcClient.create(source);
        setAside("test-looked-at");
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

    /** Registers a partner that the roster cannot take in. */
    private static void setAside(String partner) throws IOException, InterruptedException {
        allow();
        database.sql("ALTER TABLE query_roster.partner ADD CONSTRAINT no_test CHECK (record NOT LIKE 'partner/test-%')")
                .update();
        String body = """
                {"partnerId": "%s", "nameEn": "%s", "nameZh": "测试 %s", "countryCode": "NL", "kind": "CITY", "source": "a test"}
                """.formatted(partner, partner, partner);
        assertThat(amity.post("/api/commands/register-partner", body).statusCode())
                .isEqualTo(201);
        await().until(() -> letterOf(partner).isPresent());
    }

    private static void allow() {
        database.sql("ALTER TABLE query_roster.partner DROP CONSTRAINT IF EXISTS no_test")
                .update();
    }

    private static Optional<String> letterOf(String partner) throws IOException, InterruptedException {
        return amity.get("/api/dead-letters")
                .path("deadLetters")
                .valueStream()
                .filter(one -> one.path("record").asString().equals("partner/" + partner))
                .map(one -> one.path("id").asString())
                .findFirst();
    }

    static Stream<Arguments> administrators() {
        return ReaderBrowser.readers(List.of("projections", "dead-letters", "dead-letter"));
    }

    @ParameterizedTest(name = "{0}, {1} at {2} px")
    @MethodSource("administrators")
    void fitsAndIsAccessible(String name, String language, int width) throws Exception {
        Page page = browser.signedIn(amity, language, width, true);

        String address = name.equals("dead-letter")
                ? "/admin/dead-letters/" + letterOf("test-looked-at").orElseThrow()
                : "/admin/" + name;
        page.navigate(amity.url(address + "?lang=" + language));

        assertThat(page.locator("#place-upkeep")).hasAttribute("aria-current", "true");
        ReaderBrowser.looksWell(page, name, language, width);
    }

    @ParameterizedTest(name = "{0} at {1} px")
    @CsvSource({"zh,1280", "zh,390", "en,1280", "en,390"})
    void whoIsNoAdministratorIsToldSo(String language, int width) {
        Page page = browser.signedIn(amity, READER, language, width, true);
        assertThat(page.locator("#place-overview")).isVisible();
        assertThat(page.locator("#place-upkeep")).hasCount(0);

        Response answer = page.navigate(amity.url("/admin/projections?lang=" + language));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(page.locator("h1")).hasText(language.equals("zh") ? "此页仅供管理员使用" : "This page is for administrators");
        ReaderBrowser.looksWell(page, "forbidden", language, width);
        browser.complained("403");
    }

    @Test
    void aRebuildIsFollowedWithoutLeavingThePage() throws Exception {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/admin/projections?lang=en"));
        Locator visits = page.locator("#live-rebuild-visits");
        assertThat(visits).not().containsText("Built anew");
        page.evaluate("window.stayed = true");
        page.locator("#rebuild-visits").focus();

        assertThat(amity.post("/api/projections/visits/rebuild", "").statusCode())
                .isEqualTo(202);

        JsonNode status = amity.get("/api/projections/visits");
        assertThat(visits).containsText("Built anew up to entry no. " + status.path("position"));
        assertThat(page.locator("#said")).hasText("No rebuild is running.");
        assertThat(page.locator("#rebuild-visits")).isFocused();
        assertThat(page.evaluate("window.stayed")).as("the page was never left").isEqualTo(true);
    }

    @Test
    void aRebuildIsOrderedFromTheKeyboard() {
        Page page = browser.signedIn(amity, "zh", 390, true);
        page.navigate(amity.url("/admin/projections?lang=zh"));

        page.locator("#rebuild-honors").press("Enter");

        assertThat(page.locator("#done")).hasText("已开始重建：荣誉。");
        assertThat(page.locator("#done")).isFocused();
        assertThat(page.locator("#live-rebuild-honors")).containsText("已重建至第");
    }

    /** What the roster cannot take in is not shown, and the verification says so. */
    @Test
    void aVerificationNamesWhatIsShownOtherwise() {
        Page page = browser.signedIn(amity, "en", 1280, true);
        page.navigate(amity.url("/admin/projections?lang=en"));

        page.locator("#verify").click();

        assertThat(page.locator("#done")).hasText("The verification has begun.");
        assertThat(page.locator("#live-verification"))
                .containsText("Entries that differ", new LocatorAssertions.ContainsTextOptions().setTimeout(30_000));
        assertThat(page.locator("#live-verification")).containsText("test-looked-at");
        ReaderBrowser.looksWell(page, "verification", "en", 1280);
    }

    @Test
    void nothingIsGivenUpWithoutAReason() throws Exception {
        setAside("test-given-up");
        Page page = browser.signedIn(amity, "zh", 390, true);
        page.navigate(
                amity.url("/admin/dead-letters/" + letterOf("test-given-up").orElseThrow() + "?lang=zh"));

        page.locator("#discard").click();
        assertThat(page.locator("#reason-problem")).hasText("放弃事件必须说明理由，以便日后查阅。");
        assertThat(page.locator("#reason")).isFocused();
        ReaderBrowser.looksWell(page, "dead-letter-without-reason", "zh", 390);
        browser.complained("400");

        page.locator("#reason").fill("这是测试");
        page.locator("#discard").click();
        assertThat(page.locator("#done")).hasText("已放弃：partner/test-given-up。事件数：1。");
        assertThat(page.locator("#letters")).not().containsText("test-given-up");
    }

    @Test
    void everythingWorksWithoutScript() throws Exception {
        setAside("test-retried");
        Page page = browser.signedIn(amity, "en", 390, false);
        page.navigate(amity.url("/?lang=en"));

        page.locator("#place-upkeep").click();
        page.locator("#rebuild-history").click();
        assertThat(page.locator("#done")).hasText("A rebuild has begun: History.");
        page.locator("#to-letters").click();
        page.locator("#letters a")
                .filter(new Locator.FilterOptions().setHasText("test-retried"))
                .click();
        page.locator("#retry").click();
        assertThat(page.locator("#refused")).containsText("It still cannot be taken in");
        allow();
        page.locator("#retry").click();
        assertThat(page.locator("#done")).hasText("The record is no longer set aside. Events taken in: 1.");
    }
}
