package amity.query.testing;

import org.axonframework.queryhandling.QueryGateway;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;

/** A test that says which facts are given, and asks. Every test starts with an empty journal. */
@SpringBootTest(
        classes = QuerySide.class,
        properties = {
            "spring.flyway.enabled=false",
            "logging.level.root=warn",
            "amity.home-city.id=wuhan",
            "amity.home-city.name-en=Wuhan",
            "amity.home-city.name-zh=武汉",
            "amity.home-city.country-code=CN",
            "amity.home-city.lat=30.58333",
            "amity.home-city.lon=114.26667",
            "amity.home-city.zone=Asia/Shanghai",
        })
public abstract class QuerySideTest {

    protected final Journal journal;
    protected final QueryGateway queries;

    protected QuerySideTest(Journal journal, QueryGateway queries) {
        this.journal = journal;
        this.queries = queries;
    }

    @BeforeEach
    void startWithNothing() {
        journal.startEmpty();
    }

    protected <T> T ask(Object query, Class<T> answer) {
        return queries.query(query, answer).join();
    }
}
