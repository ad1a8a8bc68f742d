package amity.query.page;

import org.junit.jupiter.api.AfterEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.core.env.Environment;
import org.springframework.test.context.TestPropertySource;

/** Pages served over HTTP from a ledger that the test fills. */
@SpringBootTest(classes = PageTestApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@TestPropertySource(
        properties = {"spring.messages.basename=i18n/page", "spring.messages.fallback-to-system-locale=false"})
abstract class PageTest {

    @Autowired
    protected StubLedger ledger;

    @Autowired
    protected StubHistory recorded;

    @Autowired
    protected StubRecords records;

    @Autowired
    protected StubReports reports;

    @Autowired
    private Environment environment;

    @AfterEach
    void empty() {
        ledger.clear();
        recorded.clear();
        records.clear();
        reports.clear();
    }

    protected Pages in(String language) {
        return new Pages(environment.getRequiredProperty("local.server.port", Integer.class), language);
    }
}
