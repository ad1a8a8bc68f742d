package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.api.Door.Reply;
import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Bad input about records over HTTP: the field is named with its path, in both languages, and nothing is stored. */
@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BadRecordInputTest {

    private static final String EXPERTS = """
            {"recordId": "bad", "direction": "INBOUND", "title": "格里希", "date": "1984/1986", "people": {"number": 200, "qualifier": "OVER"},
             "funds": {"amount": 2000000.5, "currency": "CNY"},
             "alternatives": [{"date": "1984/1985", "source": "cjrbapp"}, {"date": "1984", "source": "ink-jp.com"}], "source": "s"}""";
    private static final String PROJECT =
            "{\"sector\": \"INDUSTRY\", \"partnerIds\": [\"oita\"], \"title\": \"武钢\", \"source\": \"s\"}";
    private static final String AGREEMENT =
            "{\"type\": \"CONSENSUS\", \"title\": \"武汉共识\", \"date\": \"2013-11-21\", \"source\": \"s\"}";
    private static final String TIE =
            "{\"type\": \"CONSULATE\", \"title\": \"法国总领事馆\", \"through\": [], \"source\": \"s\"}";
    private static final String FIGURE =
            "{\"measure\": \"FRIENDSHIPS\", \"title\": \"总数\", \"number\": 99, \"source\": \"s\"}";
    private static final String STEP = """
            {"kind": "PROJECT", "recordId": "none", "step": 1, "date": "2017", "reason": "r", "source": "s"}""";

    private final Door door;
    private final Journal journal;

    @Autowired
    BadRecordInputTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.journal = new Journal(jdbc);
        this.door = new Door(port);
    }

    static Stream<Arguments> fields() {
        return Stream.of(
                // inside objects and lists of objects
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"qualifier\"",
                        "\"unity\"",
                        "field-unknown",
                        "people.unity",
                        "form",
                        "number, qualifier, unit"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"currency\"",
                        "\"curency\"",
                        "field-unknown",
                        "funds.curency",
                        "form",
                        "amount, currency, qualifier"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"source\": \"ink",
                        "\"from\": \"ink",
                        "field-unknown",
                        "alternatives[1].from",
                        "form",
                        "confidence, date, source"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        ", \"source\": \"ink-jp.com\"",
                        "",
                        "field-missing",
                        "alternatives[1].source",
                        "form"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"1984\"",
                        "\"1984-13\"",
                        "date-not-in-calendar",
                        "alternatives[1].date",
                        "form",
                        "1984-13"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"1984\"",
                        "null",
                        "field-missing",
                        "alternatives[1].date",
                        "form"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"1984\"",
                        "\"2027\"",
                        "date-in-future",
                        "alternatives[1].date",
                        "rule-3",
                        "2027"),
                bad("record-expert-engagement", EXPERTS, "[{", "[null, {", "null-in-list", "alternatives", "form"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "[{",
                        "[7, {",
                        "wrong-type",
                        "alternatives[0]",
                        "form",
                        "object"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "[{\"date\": \"1984/1985\", \"source\": \"cjrbapp\"}, {\"date\": \"1984\", \"source\": \"ink-jp.com\"}]",
                        "{}",
                        "wrong-type",
                        "alternatives",
                        "form",
                        "list"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "{\"number\": 200, \"qualifier\": \"OVER\"}",
                        "200",
                        "wrong-type",
                        "people",
                        "form",
                        "object"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"OVER\"",
                        "\"MANY\"",
                        "value-unknown",
                        "people.qualifier",
                        "form",
                        "EXACT, OVER, ABOUT"),
                // numbers and money
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "200,",
                        "-1,",
                        "number-negative",
                        "people.number",
                        "rule-3",
                        "-1"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"number\": 200, ",
                        "",
                        "field-missing",
                        "people.number",
                        "form"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "2000000.5",
                        "-0.01",
                        "number-negative",
                        "funds.amount",
                        "rule-3",
                        "-0.01"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "2000000.5",
                        "0.00001",
                        "number-too-fine",
                        "funds.amount",
                        "form",
                        "4"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "2000000.5",
                        "1e999999999",
                        "number-too-large",
                        "funds.amount",
                        "form",
                        "1000000000000000"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "2000000.5",
                        "\"2000000\"",
                        "wrong-type",
                        "funds.amount",
                        "form",
                        "a number"),
                bad(
                        "record-expert-engagement",
                        EXPERTS,
                        "\"CNY\"",
                        "\"RMB\"",
                        "currency-unknown",
                        "funds.currency",
                        "form",
                        "RMB"),
                // partners
                bad("record-project", PROJECT, "[\"oita\"]", "[]", "partner-missing", "partnerIds", "rule-4"),
                bad(
                        "record-project",
                        PROJECT,
                        "\"partnerIds\": [\"oita\"], ",
                        "",
                        "partner-missing",
                        "partnerIds",
                        "rule-4"),
                bad(
                        "record-project",
                        PROJECT,
                        "[\"oita\"]",
                        "[\"oita\", \"oita\"]",
                        "partner-twice",
                        "partnerIds",
                        "rule-4",
                        "oita"),
                bad(
                        "record-project",
                        PROJECT,
                        "\"oita\"",
                        "\"atlantis\"",
                        "partner-not-registered",
                        "partnerIds[0]",
                        "rule-4",
                        "atlantis"),
                bad(
                        "record-project",
                        PROJECT,
                        "\"oita\"",
                        "\"oi ta\"",
                        "id-malformed",
                        "partnerIds[0]",
                        "form",
                        "oi ta"),
                bad(
                        "record-network-tie",
                        TIE,
                        "[]",
                        "[\"atlantis\"]",
                        "partner-not-registered",
                        "through[0]",
                        "rule-4",
                        "atlantis"),
                bad("record-network-tie", TIE, "CONSULATE", "SPILL_OVER", "partner-missing", "through", "rule-4"),
                // what each kind minds
                bad(
                        "record-project",
                        PROJECT,
                        "\"INDUSTRY\"",
                        "\"STEEL\"",
                        "value-unknown",
                        "sector",
                        "form",
                        "INDUSTRY, TRADE"),
                bad("record-project", PROJECT, "\"武钢\"", "\" \"", "text-empty", "title", "form"),
                bad(
                        "record-project",
                        PROJECT,
                        "\"title\"",
                        "\"content\"",
                        "field-unknown",
                        "content",
                        "form",
                        "alternatives, date, detail, funds, partnerIds, recordId, sector, title, titleEn, source, note"),
                bad(
                        "record-agreement",
                        AGREEMENT,
                        "\"source\"",
                        "\"expires\": \"2012\", \"source\"",
                        "ends-before-start",
                        "expires",
                        "rule-3",
                        "2012",
                        "2013-11-21"),
                bad("record-published-figure", FIGURE, "\"number\": 99, ", "", "number-or-date", "number", "form"),
                bad(
                        "record-published-figure",
                        FIGURE,
                        "\"number\"",
                        "\"published\": \"1979\", \"number\"",
                        "number-or-date",
                        "number",
                        "form"),
                bad("record-published-figure", FIGURE, "99", "99, \"upTo\": 98", "range-reversed", "upTo", "form"),
                bad("record-published-figure", FIGURE, "99", "1e999999999", "number-too-large", "number", "form"),
                bad(
                        "record-published-figure",
                        FIGURE,
                        "99",
                        "1, \"upTo\": 1e999999999",
                        "number-too-large",
                        "upTo",
                        "form"),
                // corrections and steps
                bad(
                        "correct-agreement",
                        AGREEMENT,
                        "\"source\"",
                        "\"recordId\": \"none\", \"source\"",
                        "field-missing",
                        "reason",
                        "rule-6"),
                bad(
                        "correct-agreement",
                        AGREEMENT,
                        "\"source\"",
                        "\"reason\": \"r\", \"source\"",
                        "field-missing",
                        "recordId",
                        "form"),
                bad(
                        "correct-agreement",
                        AGREEMENT,
                        "\"source\"",
                        "\"reason\": \"r\", \"recordId\": \"none\", \"source\"",
                        "record-not-recorded",
                        "recordId",
                        "rule-6",
                        "agreement",
                        "none"),
                bad(
                        "close-liaison-office",
                        "{\"recordId\": \"none\", \"source\": \"s\"}",
                        "",
                        "",
                        "record-not-recorded",
                        "recordId",
                        "rule-2",
                        "liaison office"),
                bad(
                        "close-liaison-office",
                        "{\"recordId\": \"none\", \"source\": \"s\"}",
                        "\"source\"",
                        "\"expires\": \"2030\", \"source\"",
                        "field-unknown",
                        "expires",
                        "form",
                        "date, recordId, text"),
                bad(
                        "reach-project-milestone",
                        "{\"recordId\": \"none\", \"source\": \"s\"}",
                        "",
                        "",
                        "field-missing",
                        "text",
                        "form"),
                bad("correct-record-step", STEP, "", "", "record-not-recorded", "recordId", "rule-6", "project"),
                bad(
                        "correct-record-step",
                        STEP,
                        "\"PROJECT\"",
                        "\"VISIT\"",
                        "value-unknown",
                        "kind",
                        "form",
                        "AGREEMENT, PROJECT"),
                bad("correct-record-step", STEP, "\"kind\": \"PROJECT\", ", "", "field-missing", "kind", "form"),
                bad("correct-record-step", STEP, "1,", "\"1\",", "wrong-type", "step", "form", "whole number"),
                bad("correct-record-step", STEP, "\"step\": 1, ", "", "field-missing", "step", "form"));
    }

    private static Arguments bad(
            String command,
            String good,
            String what,
            String with,
            String code,
            String field,
            String rule,
            String... said) {
        String body = what.isEmpty() ? good : good.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(with));
        assertThat(what.isEmpty() || !body.equals(good)).as(what).isTrue();
        return Arguments.argumentSet(command + " " + field + ": " + with, command, body, code, field, rule, said);
    }

    @ParameterizedTest
    @MethodSource("fields")
    void what_is_wrong_is_named(String command, String body, String code, String field, String rule, String[] said) {
        long before = journal.events();
        Reply reply = door.post(command, body);
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(422);
        assertThat(reply.text("type")).isEqualTo("urn:amity:problem:" + code);
        assertThat(reply.text("field")).isEqualTo(field);
        assertThat(reply.text("rule")).isEqualTo(rule);
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("{0}", "Exception", "amity.");
        Arrays.stream(said).forEach(word -> assertThat(reply.text("detail")).contains(word));
        Reply chinese = door.post(command, body, "Accept-Language", "zh");
        assertThat(chinese.text("type")).isEqualTo(reply.text("type"));
        assertThat(chinese.text("title")).containsPattern("\\p{IsHan}");
        assertThat(journal.events()).isEqualTo(before);
    }
}
