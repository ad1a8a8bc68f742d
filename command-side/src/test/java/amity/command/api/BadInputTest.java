package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.api.Door.Reply;
import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.platform.trace.TraceId;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every kind of bad input over HTTP: a clear problem, and nothing stored. */
@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class BadInputTest {

    private static final String VISIT =
            "{\"direction\": \"INBOUND\", \"partnerIds\": [\"bad-input\"], \"date\": \"2016\", \"source\": \"s\"}";
    private static final String SIGN =
            "{\"partnerId\": \"bad-input\", \"tier\": \"SISTER_CITY\", \"date\": \"1979-09-07\", \"source\": \"s\"}";
    private static final String REGISTER = """
            {"partnerId": "bad", "nameEn": "B", "nameZh": "坏", "countryCode": "JP", "kind": "CITY", "lat": 1.5, "source": "s"}""";
    private static final String AWARD =
            "{\"honor\": \"h\", \"recipient\": {\"kind\": \"PERSON\", \"name\": \"n\"}, \"source\": \"s\"}";

    private final Door door;
    private final Journal journal;
    private long events;
    private long receipts;

    @Autowired
    BadInputTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.journal = new Journal(jdbc);
        this.door = new Door(port);
    }

    @BeforeEach
    void count() {
        if (journal.eventsOf("partner/bad-input").isEmpty()) {
            assertThat(door.post(
                                    "register-partner",
                                    REGISTER.replace("\"bad\"", "\"bad-input\"").replace("坏", "坏的"))
                            .status())
                    .isIn(201, 409);
        }
        events = journal.events();
        receipts = journal.receipts();
    }

    @AfterEach
    void nothing_is_stored() {
        assertThat(journal.events()).isEqualTo(events);
        assertThat(journal.receipts()).isEqualTo(receipts);
        assertThat(journal.reservedBy("bad")).isEmpty();
    }

    private static void problem(Reply reply, int status, String code, @Nullable String field, String... said) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(reply.header(TraceId.HEADER)).matches("[0-9a-f]{32}");
        assertThat(reply.text("type")).isEqualTo("urn:amity:problem:" + code);
        assertThat(reply.text("title")).isNotBlank();
        assertThat(reply.text("detail")).isNotBlank().doesNotContain("{0}", "Exception", "tools.jackson", "amity.");
        assertThat(reply.body().path("status").intValue()).isEqualTo(status);
        assertThat(reply.body().path("field").asString(null)).isEqualTo(field);
        Arrays.stream(said).forEach(word -> assertThat(reply.text("detail")).contains(word));
    }

    static Stream<Arguments> fields() {
        String longName = "\"" + "长".repeat(10_000) + "\"";
        return Stream.of(
                // dates
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"1979-09-07\"",
                        "\"1982-13\"",
                        "date-not-in-calendar",
                        "date",
                        "1982-13"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "\"1982-02-30\"", "date-not-in-calendar", "date"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "\"last May\"", "date-malformed", "date", "last May"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "\"\"", "date-malformed", "date"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "\"\\ud800\"", "date-malformed", "date"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", longName, "date-malformed", "date"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "\"1999/1990\"", "date-ends-before-start", "date"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"1979-09-07\"",
                        "\"2026-11-24\"",
                        "date-in-future",
                        "date",
                        "2026-11-23"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "1979", "wrong-type", "date", "text"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "[\"1979\"]", "wrong-type", "date", "text"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "{\"text\": \"1979\"}", "wrong-type", "date", "text"),
                bad("sign-friendship", SIGN, "\"1979-09-07\"", "true", "wrong-type", "date", "text"),
                // dates that other sources give
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"tier\"",
                        "\"alternatives\": [{\"date\": \"1980\"}], \"tier\"",
                        "field-missing",
                        "alternatives[0].source"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"tier\"",
                        "\"alternatives\": [{\"date\": \"1980-13\", \"source\": \"s\"}], \"tier\"",
                        "date-not-in-calendar",
                        "alternatives[0].date"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"tier\"",
                        "\"alternatives\": [{\"day\": \"1980\", \"source\": \"s\"}], \"tier\"",
                        "field-unknown",
                        "alternatives[0].day",
                        "confidence"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "\"date\"",
                        "\"alternatives\": [" + "{\"date\": \"1980\", \"source\": \"s\"},".repeat(20)
                                + "{\"date\": \"1980\", \"source\": \"s\"}], \"date\"",
                        "too-many",
                        "alternatives",
                        "20"),
                // ids
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"bad-input\"",
                        "\"atlantis\"",
                        "partner-not-registered",
                        "partnerId",
                        "atlantis"),
                bad("sign-friendship", SIGN, "\"bad-input\"", "\"../etc\"", "id-malformed", "partnerId", "../etc"),
                bad("sign-friendship", SIGN, "\"bad-input\"", "\"\"", "id-malformed", "partnerId"),
                bad("sign-friendship", SIGN, "\"bad-input\"", "7", "wrong-type", "partnerId", "text"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"bad-input\"",
                        "{\"value\": \"oita\"}",
                        "wrong-type",
                        "partnerId",
                        "text"),
                bad("sign-friendship", SIGN, "\"bad-input\"", "null", "field-missing", "partnerId"),
                bad("sign-friendship", SIGN, "\"partnerId\": \"bad-input\",", "", "field-missing", "partnerId"),
                bad("revoke-honor", "{\"source\": \"s\"}", "", "", "field-missing", "honorId"),
                bad(
                        "revoke-honor",
                        "{\"honorId\": \"none\", \"source\": \"s\"}",
                        "",
                        "",
                        "honor-not-awarded",
                        "honorId",
                        "none"),
                bad("record-delegation-visit", VISIT, "{\"d", "{\"visitId\": 7, \"d", "wrong-type", "visitId", "text"),
                // enums
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"SISTER_CITY\"",
                        "\"TWIN_TOWN\"",
                        "value-unknown",
                        "tier",
                        "LETTER_OF_INTENT, FRIENDLY_EXCHANGE_CITY, SISTER_CITY"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"SISTER_CITY\"",
                        "\"sister_city\"",
                        "value-unknown",
                        "tier",
                        "SISTER_CITY"),
                bad("sign-friendship", SIGN, "\"SISTER_CITY\"", "\"\"", "value-unknown", "tier", "SISTER_CITY"),
                bad("sign-friendship", SIGN, "\"SISTER_CITY\"", "2", "value-unknown", "tier", "SISTER_CITY"),
                bad("sign-friendship", SIGN, "\"SISTER_CITY\"", "[]", "value-unknown", "tier", "SISTER_CITY"),
                bad("sign-friendship", SIGN, "\"SISTER_CITY\"", "null", "field-missing", "tier"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "\"INBOUND\"",
                        "\"SIDEWAYS\"",
                        "value-unknown",
                        "direction",
                        "INBOUND, OUTBOUND"),
                bad("award-honor", AWARD, "\"PERSON\"", "\"DOG\"", "value-unknown", "recipient.kind", "HOME_CITY"),
                bad("register-partner", REGISTER, "\"JP\"", "\"XX\"", "country-unknown", "countryCode", "XX"),
                bad("register-partner", REGISTER, "\"JP\"", "\"jp\"", "country-unknown", "countryCode", "jp"),
                // fields
                bad("sign-friendship", SIGN, "\"tier\"", "\"rank\"", "field-unknown", "rank", "tier", "source"),
                bad("award-honor", AWARD, "\"name\"", "\"nick\"", "field-unknown", "recipient.nick", "partnerId"),
                bad(
                        "sign-friendship",
                        SIGN,
                        "\"tier\"",
                        "\"\\ud800\\u0000" + "x".repeat(5000) + "\"",
                        "field-unknown",
                        "x".repeat(400) + "…"),
                // numbers
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": -1, \"d",
                        "number-negative",
                        "headcount",
                        "-1"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": 12.5, \"d",
                        "wrong-type",
                        "headcount",
                        "whole number"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": \"12\", \"d",
                        "wrong-type",
                        "headcount",
                        "whole number"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": \"\", \"d",
                        "wrong-type",
                        "headcount",
                        "whole number"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": \" \", \"d",
                        "wrong-type",
                        "headcount",
                        "whole number"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": true, \"d",
                        "wrong-type",
                        "headcount",
                        "whole number"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": 99999999999, \"d",
                        "wrong-type",
                        "headcount"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": " + "9".repeat(500) + ", \"d",
                        "wrong-type",
                        "headcount"),
                bad("record-delegation-visit", VISIT, "{\"d", "{\"headcount\": 1e400, \"d", "wrong-type", "headcount"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "{\"d",
                        "{\"headcount\": 1000001, \"d",
                        "number-too-large",
                        "headcount",
                        "1000000"),
                bad("register-partner", REGISTER, "1.5", "1e400", "number-too-large", "lat", "E308"),
                bad("register-partner", REGISTER, "1.5", "1e300", "coordinate-out-of-range", "lat", "90"),
                bad("register-partner", REGISTER, "1.5", "90.1", "coordinate-out-of-range", "lat", "90"),
                bad("register-partner", REGISTER, "1.5", "\"1.5\"", "wrong-type", "lat", "number"),
                bad("register-partner", REGISTER, "1.5", "\"NaN\"", "coordinate-out-of-range", "lat", "90"),
                bad("register-partner", REGISTER, "1.5", "\"\"", "wrong-type", "lat", "number"),
                bad("award-honor", AWARD, "\"name\"", "\"count\": 0, \"name\"", "count-below-one", "recipient.count"),
                // booleans, lists, objects
                bad(
                        "award-honor",
                        AWARD,
                        "{\"honor\"",
                        "{\"allowRepeat\": \"yes\", \"honor\"",
                        "wrong-type",
                        "allowRepeat",
                        "true or false"),
                bad(
                        "award-honor",
                        AWARD,
                        "{\"honor\"",
                        "{\"allowRepeat\": 1, \"honor\"",
                        "wrong-type",
                        "allowRepeat",
                        "true or false"),
                bad(
                        "award-honor",
                        AWARD,
                        "{\"kind\": \"PERSON\", \"name\": \"n\"}",
                        "\"Krings\"",
                        "wrong-type",
                        "recipient",
                        "object"),
                bad(
                        "award-honor",
                        AWARD,
                        "{\"kind\": \"PERSON\", \"name\": \"n\"}",
                        "[]",
                        "wrong-type",
                        "recipient",
                        "object"),
                bad("award-honor", AWARD, ", \"name\": \"n\"", "", "field-missing", "recipient.name"),
                bad("award-honor", AWARD, "\"n\"", "\" \"", "field-missing", "recipient.name"),
                bad(
                        "award-honor",
                        AWARD,
                        "{\"kind\": \"PERSON\", \"name\": \"n\"}",
                        "{\"kind\": \"PARTNER\", \"partnerId\": \"atlantis\"}",
                        "partner-not-registered",
                        "recipient.partnerId"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "\"bad-input\"",
                        "wrong-type",
                        "partnerIds",
                        "list"),
                bad("record-delegation-visit", VISIT, "[\"bad-input\"]", "[]", "visit-without-partner", "partnerIds"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "\"partnerIds\": [\"bad-input\"],",
                        "",
                        "visit-without-partner",
                        "partnerIds"),
                bad("record-delegation-visit", VISIT, "[\"bad-input\"]", "null", "visit-without-partner", "partnerIds"),
                bad("record-delegation-visit", VISIT, "[\"bad-input\"]", "[null]", "null-in-list", "partnerIds"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "[\"bad-input\", 7]",
                        "wrong-type",
                        "partnerIds[1]",
                        "text"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "[\"bad-input\", \"?\"]",
                        "id-malformed",
                        "partnerIds[1]",
                        "?"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "[[\"bad-input\"]]",
                        "wrong-type",
                        "partnerIds[0]",
                        "text"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "[\"bad-input\", \"atlantis\"]",
                        "partner-not-registered",
                        "partnerIds",
                        "atlantis"),
                bad(
                        "record-delegation-visit",
                        VISIT,
                        "[\"bad-input\"]",
                        "[\"bad-input\", \"bad-input\"]",
                        "visit-partner-twice",
                        "partnerIds",
                        "bad-input"),
                // texts
                bad("register-partner", REGISTER, "\"B\"", "\"\"", "text-empty", "nameEn"),
                bad("register-partner", REGISTER, "\"B\"", "\"   \"", "text-empty", "nameEn"),
                bad("register-partner", REGISTER, "\"B\"", longName, "text-too-long", "nameEn", "200"),
                bad("register-partner", REGISTER, "\"B\"", "\"a\\u0000b\"", "text-control-character", "nameEn"),
                bad("register-partner", REGISTER, "\"B\"", "\"\\ud800\"", "text-control-character", "nameEn"),
                bad("register-partner", REGISTER, "\"B\"", "5", "wrong-type", "nameEn", "text"),
                bad("register-partner", REGISTER, "\"坏\"", longName, "text-too-long", "nameZh"),
                bad("register-partner", REGISTER, "\"B\"", "\"B\", \"aliases\": [\"\"]", "text-empty", "aliases"),
                bad(
                        "register-partner",
                        REGISTER,
                        "\"B\"",
                        "\"B\", \"aliases\": [" + longName + "]",
                        "text-too-long",
                        "aliases"),
                bad("register-partner", REGISTER, "\"B\"", "\"B\", \"aliases\": [null]", "null-in-list", "aliases"),
                bad("award-honor", AWARD, "\"h\"", "\"\"", "text-empty", "honor"),
                bad("sign-friendship", SIGN, "\"s\"", "\"\"", "text-empty", "source"),
                bad("sign-friendship", SIGN, "\"s\"", "\" \\t \"", "text-empty", "source"),
                bad("sign-friendship", SIGN, "\"s\"", "null", "field-missing", "source"),
                bad("sign-friendship", SIGN, ", \"source\": \"s\"", "", "field-missing", "source"),
                bad("sign-friendship", SIGN, "\"s\"", "7", "wrong-type", "source", "text"),
                bad("sign-friendship", SIGN, "\"s\"", "\"s\", \"note\": []", "wrong-type", "note", "text"),
                bad("sign-friendship", SIGN, "\"s\"", "\"s\", \"note\": " + longName, "text-too-long", "note"));
    }

    private static Arguments bad(
            String command, String good, String what, String with, String code, String field, String... said) {
        String body = what.isEmpty() ? good : good.replaceFirst(Pattern.quote(what), Matcher.quoteReplacement(with));
        assertThat(what.isEmpty() || !body.equals(good)).isTrue();
        String shown = with.length() > 60 ? with.substring(0, 60) + "…" : with;
        return Arguments.argumentSet(field + ": " + shown, command, body, code, field, said);
    }

    /** The new fields of corrections and retractions, and that a content has no name on the wire. */
    static Stream<Arguments> corrections() {
        String visit = VISIT.replaceFirst("\\{", "{\"visitId\": \"none\", \"reason\": \"r\", ");
        String award = AWARD.replaceFirst("\\{", "{\"honorId\": \"none\", \"reason\": \"r\", ");
        String partner = REGISTER.replaceFirst("\\{", "{\"reason\": \"r\", ");
        String change = "{\"partnerId\": \"bad-input\", \"change\": 1, \"tier\": \"SISTER_CITY\", \"date\": \"1979\","
                + " \"reason\": \"r\", \"source\": \"s\"}";
        String retract = "{\"visitId\": \"none\", \"reason\": \"r\", \"source\": \"s\"}";
        return Stream.of(
                // the reason
                bad("correct-delegation-visit", visit, "\"reason\": \"r\", ", "", "field-missing", "reason"),
                bad("correct-delegation-visit", visit, "\"r\"", "\" \"", "text-empty", "reason"),
                bad("correct-honor-award", award, "\"r\"", "null", "field-missing", "reason"),
                bad("correct-partner", partner, "\"reason\": \"r\", ", "", "field-missing", "reason"),
                bad("correct-friendship-change", change, " \"reason\": \"r\",", "", "field-missing", "reason"),
                bad("correct-friendship-change", change, "\"r\"", "7", "wrong-type", "reason", "text"),
                bad("retract-delegation-visit", retract, "\"reason\": \"r\", ", "", "field-missing", "reason"),
                // what is corrected
                bad("correct-delegation-visit", visit, "", "", "visit-not-recorded", "visitId", "none"),
                bad("retract-delegation-visit", retract, "", "", "visit-not-recorded", "visitId", "none"),
                bad("correct-honor-award", award, "", "", "honor-not-awarded", "honorId", "none"),
                bad("correct-partner", partner, "", "", "partner-not-registered", "partnerId", "bad"),
                bad("correct-friendship-change", change, "", "", "change-unknown", "change", "bad-input", "1"),
                bad("correct-friendship-change", change, "1,", "-1,", "change-unknown", "change", "-1"),
                bad("correct-friendship-change", change, "1,", "1.5,", "wrong-type", "change", "whole number"),
                bad("correct-friendship-change", change, "1,", "\"1\",", "wrong-type", "change", "whole number"),
                bad("correct-friendship-change", change, "1,", "99999999999999999999,", "wrong-type", "change"),
                bad("correct-friendship-change", change, "1,", "null,", "field-missing", "change"),
                // a content's own fields, without its name
                bad("correct-delegation-visit", visit, "\"INBOUND\"", "null", "field-missing", "direction"),
                bad(
                        "correct-delegation-visit",
                        visit,
                        "[\"bad-input\"]",
                        "[\"bad-input\", 7]",
                        "wrong-type",
                        "partnerIds[1]",
                        "text"),
                bad("correct-honor-award", award, "\"PERSON\"", "\"DOG\"", "value-unknown", "recipient.kind"),
                bad(
                        "correct-delegation-visit",
                        visit,
                        "\"direction\"",
                        "\"visit\"",
                        "field-unknown",
                        "visit",
                        "date, direction, headOfDelegation, headcount, headcountQualifier, level, partnerIds, purpose,"
                                + " purposeEn, reason, visitId, source, note"),
                bad(
                        "award-honor",
                        AWARD,
                        "\"honor\"",
                        "\"award\"",
                        "field-unknown",
                        "award",
                        "allowRepeat, alternatives, awardedBy, date, honor, honorEn, honorId, recipient, source, note"),
                bad("register-partner", REGISTER, "\"nameEn\"", "\"details\"", "field-unknown", "details", "aliases"));
    }

    @ParameterizedTest
    @MethodSource({"fields", "corrections"})
    void a_field_that_cannot_be_is_named_with_what_is_allowed(
            String command, String body, String code, String field, String[] said) {
        problem(door.post(command, body), 422, code, field, said);
    }

    @Test
    void the_rule_is_named_where_a_value_breaks_one() {
        assertThat(door.post("sign-friendship", SIGN.replace("1979-09-07", "1999/1990"))
                        .text("rule"))
                .isEqualTo("rule-3");
        assertThat(door.post("sign-friendship", SIGN.replace("1979-09-07", "2027"))
                        .text("rule"))
                .isEqualTo("rule-3");
        assertThat(door.post("sign-friendship", SIGN.replace("\"s\"", "\"\"")).text("rule"))
                .isEqualTo("rule-7");
        assertThat(door.post("record-delegation-visit", VISIT.replace("[\"bad-input\"]", "[]"))
                        .text("rule"))
                .isEqualTo("rule-4");
        assertThat(door.post("record-delegation-visit", VISIT.replace("\"partnerIds\": [\"bad-input\"],", ""))
                        .text("rule"))
                .isEqualTo("rule-4");
        assertThat(door.post("retract-partner", "{\"partnerId\": \"bad-input\", \"source\": \"s\"}")
                        .text("rule"))
                .isEqualTo("rule-6");
        assertThat(door.post("sign-friendship", SIGN.replace("1979-09-07", "soon"))
                        .text("rule"))
                .isEqualTo("form");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "{\"partnerId\": }",
                "{'partnerId': 'oita'}",
                "{\"a\": NaN}",
                "{\"a\": 01}",
                "nonsense",
                "{} {}",
                "{\"a\": 1,}",
                "// no\n{}",
                "{\"a\": Infinity}",
                "{\"a\": \"\u0001\"}"
            })
    void what_is_no_json_is_refused(String body) {
        problem(door.post("sign-friendship", body), 400, "json-malformed", null, "line");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "7", "true", "[{\"partnerId\": \"oita\"}]"})
    void what_is_no_object_is_refused(String body) {
        problem(door.post("sign-friendship", body), 400, "body-not-object", null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  \n "})
    void an_empty_body_is_refused(String body) {
        problem(door.post("sign-friendship", body), 400, "body-empty", null);
    }

    @Test
    void a_field_that_stands_twice_is_refused() {
        problem(
                door.post("sign-friendship", SIGN.replace("\"source\"", "\"tier\": \"SISTER_CITY\", \"source\"")),
                400,
                "field-twice",
                null,
                "tier");
        problem(
                door.post("award-honor", AWARD.replace("\"name\": \"n\"", "\"name\": \"n\", \"name\": \"m\"")),
                400,
                "field-twice",
                null,
                "name");
        problem(
                door.post("sign-friendship", SIGN.replace("}", ", \"source\": \"t\"}")),
                400,
                "field-twice",
                null,
                "source");
    }

    @Test
    void bytes_that_are_no_utf_8_are_refused() {
        byte[] latin1 = SIGN.replace("\"s\"", "\"é\"").getBytes(StandardCharsets.ISO_8859_1);
        problem(door.post("sign-friendship", latin1), 400, "body-not-utf-8", null);
        problem(door.post("sign-friendship", SIGN.getBytes(StandardCharsets.UTF_16)), 400, "body-not-utf-8", null);
        byte[] overlong = SIGN.replace("\"s\"", "\"??\"").getBytes(StandardCharsets.UTF_8);
        int at = new String(overlong, StandardCharsets.UTF_8).indexOf("??");
        overlong[at] = (byte) 0xC0;
        overlong[at + 1] = (byte) 0xAF;
        problem(door.post("sign-friendship", overlong), 400, "body-not-utf-8", null);
        problem(door.post("sign-friendship", SIGN.getBytes(StandardCharsets.UTF_16BE)), 400, "json-malformed", null);
    }

    @Test
    void a_body_that_is_too_large_is_refused_however_it_comes() {
        byte[] large = SIGN.replace("\"s\"", "\"" + "s".repeat(2 << 20) + "\"").getBytes(StandardCharsets.UTF_8);
        problem(door.post("sign-friendship", large), 413, "body-too-large", null, "1048576");
        problem(door.postChunked("sign-friendship", large), 413, "body-too-large", null, "1048576");
        byte[] justOver = new byte[(1 << 20) + 1];
        Arrays.fill(justOver, (byte) ' ');
        problem(door.post("sign-friendship", justOver), 413, "body-too-large", null);
        problem(door.post("sign-friendship", Arrays.copyOf(justOver, 1 << 20)), 400, "body-empty", null);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/x-www-form-urlencoded",
                "application/json; charset=ISO-8859-1",
                "application/json; charset=nonsense",
                "not a type",
                "application/*",
                "multipart/form-data; boundary=x"
            })
    void other_media_types_are_refused(String type) {
        problem(
                door.post("sign-friendship", SIGN, "Content-Type", type),
                415,
                "media-type-unsupported",
                null,
                "application/json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sign", "SignFriendship", "sign-friendship2", "%3Cscript%3E"})
    void unknown_commands_are_refused_listing_the_known_ones(String name) {
        problem(
                door.post(name, SIGN),
                404,
                "command-unknown",
                null,
                "register-partner, correct-partner, retract-partner",
                "sign-friendship",
                "correct-friendship-change, retract-friendship-change",
                "record-delegation-visit, correct-delegation-visit, retract-delegation-visit",
                "award-honor, correct-honor-award, retract-honor-award",
                "revoke-honor, correct-honor-revocation, retract-honor-revocation");
    }

    @Test
    void json_out_of_bounds_is_refused() {
        String deep = "{\"a\":".repeat(100_000);
        problem(door.post("sign-friendship", deep), 400, "json-out-of-bounds", null);
        problem(door.post("sign-friendship", "[".repeat(100_000)), 400, "json-out-of-bounds", null);
        problem(
                door.post("sign-friendship", SIGN.replace("\"s\"", "9".repeat(100_000))),
                400,
                "json-out-of-bounds",
                null);
        String nested = "{\"x\":".repeat(400) + "1" + "}".repeat(400);
        problem(door.post("sign-friendship", SIGN.replace("\"1979-09-07\"", nested)), 422, "wrong-type", "date");
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "a b", "a\tb"})
    void malformed_keys_are_refused(String key) {
        problem(
                door.post("sign-friendship", SIGN, "Idempotency-Key", key),
                400,
                "idempotency-key-malformed",
                "Idempotency-Key",
                "200");
    }

    @Test
    void a_key_of_more_than_200_characters_is_refused() {
        problem(
                door.post("sign-friendship", SIGN, "Idempotency-Key", "k".repeat(201)),
                400,
                "idempotency-key-malformed",
                "Idempotency-Key",
                "200");
    }
}
