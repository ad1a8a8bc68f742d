package amity.query.page;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import amity.query.testing.Journal;
import amity.query.testing.QuerySideTest;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.MvcResult;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Pages of the upkeep before real projections, asked by the administrator li. */
@Import({PageConfiguration.class, ProjectionsPage.class, DeadLettersPage.class, FrameAdvice.class})
@TestPropertySource(
        properties = {"spring.messages.basename=i18n/page", "spring.messages.fallback-to-system-locale=false"})
abstract class UpkeepPageTest extends QuerySideTest {

    private final MockMvc mvc;

    UpkeepPageTest(Journal journal, QueryGateway queries, WebApplicationContext context) {
        super(journal, queries);
        this.mvc = MockMvcBuilders.webAppContextSetup(context).build();
    }

    MvcResult ask(String address, Locale language) throws Exception {
        return perform(get(address), language);
    }

    /** @param fields name, value, name, value … */
    MvcResult order(String address, Locale language, String... fields) throws Exception {
        MockHttpServletRequestBuilder order = post(address);
        for (int i = 0; i < fields.length; i += 2) {
            order.param(fields[i], fields[i + 1]);
        }
        return perform(order, language);
    }

    private MvcResult perform(MockHttpServletRequestBuilder request, Locale language) throws Exception {
        return mvc.perform(request.locale(language).principal(() -> "li").with(it -> {
                    it.addUserRole("ADMIN");
                    return it;
                }))
                .andReturn();
    }

    /** Without markup, on one line. */
    String read(String address, Locale language) throws Exception {
        return text(ask(address, language));
    }

    static String text(MvcResult answer) throws Exception {
        return html(answer)
                .replaceAll("(?s)^.*?<main", "<main")
                .replaceAll("<[^>]*>", " ")
                .replaceAll("\\s+", " ");
    }

    static String html(MvcResult answer) throws Exception {
        return answer.getResponse().getContentAsString();
    }

    /** What the next page says. */
    static Map<String, Object> told(MvcResult answer) {
        return new HashMap<>(answer.getFlashMap());
    }
}
