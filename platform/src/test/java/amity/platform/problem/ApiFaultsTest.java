package amity.platform.problem;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import amity.platform.testing.FormToken;
import amity.platform.testing.PlatformTest;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;

@PlatformTest
class ApiFaultsTest {

    @Autowired
    private MockMvc mvc;

    @Test
    void anUnknownAddress() throws Exception {
        expect(send(get("/api/nowhere")), 404, "not-found");
    }

    @Test
    void aWrongMethodNamesTheRightOnes() throws Exception {
        expect(send(delete("/api/probe")), 405, "method-not-allowed")
                .andExpect(header().string("Allow", Matchers.containsString("GET")))
                .andExpect(jsonPath("detail", Matchers.containsString("DELETE")));
    }

    @Test
    void aFormatThatCannotBeGiven() throws Exception {
        expect(send(get("/api/probe").accept(MediaType.APPLICATION_PDF)), 406, "not-acceptable");
    }

    @Test
    void aFormatThatCannotBeRead() throws Exception {
        expect(send(post("/api/probe").contentType(MediaType.TEXT_PLAIN).content("x")), 415, "unsupported-media-type");
    }

    @Test
    void aMissingParameter() throws Exception {
        expect(send(get("/api/probe/required")), 400, "parameter-missing")
                .andExpect(jsonPath("field").value("word"));
    }

    @Test
    void aMalformedParameter() throws Exception {
        expect(send(get("/api/probe?number=many")), 400, "parameter-malformed")
                .andExpect(jsonPath("field").value("number"));
    }

    @Test
    void aMalformedBody() throws Exception {
        expect(
                send(post("/api/probe").contentType(MediaType.APPLICATION_JSON).content("{\"a\":")),
                400,
                "body-malformed");
    }

    @Test
    void aBodyThatIsTooLarge() throws Exception {
        byte[] large = new byte[1025];
        expect(send(post("/api/probe").contentType(MediaType.APPLICATION_JSON).content(large)), 413, "body-too-large");
    }

    @Test
    void aFaultOfOursTellsNothingButItsNumber() throws Exception {
        expect(send(get("/api/probe/fault")), 500, "internal-error")
                .andExpect(jsonPath("traceId", Matchers.matchesPattern("[0-9a-f]{32}")))
                .andExpect(content().string(Matchers.not(Matchers.containsString("secret"))));
    }

    @Test
    void speaksChineseUnlessAskedOtherwise() throws Exception {
        mvc.perform(get("/api/nowhere").with(user("anybody")))
                .andExpect(jsonPath("title").value("未找到"))
                .andExpect(header().string("Content-Language", "zh"));
        mvc.perform(get("/api/nowhere")
                        .header("Accept-Language", "fr, en-GB;q=0.5")
                        .with(user("anybody")))
                .andExpect(jsonPath("title").value("Not found"));
    }

    private ResultActions send(AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(user("anybody")).with(FormToken.from(mvc)));
    }

    private static ResultActions expect(ResultActions answer, int status, String name) throws Exception {
        return answer.andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("type").value("urn:amity:problem:" + name))
                .andExpect(jsonPath("status").value(status))
                .andExpect(jsonPath("title").isNotEmpty())
                .andExpect(jsonPath("detail").isNotEmpty());
    }
}
