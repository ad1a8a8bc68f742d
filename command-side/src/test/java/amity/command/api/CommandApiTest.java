package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.api.Door.Reply;
import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.command.testing.Race;
import amity.platform.trace.TraceId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Good commands over HTTP. */
@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class CommandApiTest {

    private final Door door;
    private final Journal journal;
    private String partner = "";

    @Autowired
    CommandApiTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.journal = new Journal(jdbc);
        this.door = new Door(port);
    }

    @BeforeEach
    void aPartnerOfItsOwn() {
        partner = "p-" + UUID.randomUUID();
    }

    private Reply register(String... headers) {
        return door.post("register-partner", """
                {"partnerId": "%1$s", "nameEn": "%1$s", "nameZh": "大分", "nameLocal": "大分市 %1$s", "countryCode": "JP",
                 "kind": "CITY", "lat": 33.2, "lon": 131.6, "aliases": ["Ōita %1$s"], "source": "cities.csv"}""".replace("大分\"", "大分 %1$s\"").formatted(partner), headers);
    }

    private Reply change(String command, String fields, String... headers) {
        return door.post(command, "{\"partnerId\": \"%s\", \"source\": \"s\"%s}".formatted(partner, fields), headers);
    }

    private Reply visit(String fields, String... headers) {
        return door.post("record-delegation-visit", """
                {"direction": "INBOUND", "partnerIds": ["%s"], "date": "2016-05", "level": "HEAD_OF_CITY", "headcount": 12,
                 "purpose": "…", "source": "s"%s}""".formatted(partner, fields), headers);
    }

    private Reply award(String fields, String... headers) {
        return door.post("award-honor", """
                {"honor": "黄鹤友谊奖", "recipient": {"kind": "PERSON", "name": "%s"}, "date": "2016", "source": "s"%s}""".formatted(partner, fields), headers);
    }

    private static void ok(Reply reply, int status, String event) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.header("Content-Type")).isEqualTo("application/json");
        assertThat(reply.body().propertyNames())
                .containsExactlyInAnyOrder("id", "position", "events", "notices", "repeated");
        assertThat(reply.body().path("events").values().stream().map(it -> it.stringValue()))
                .containsExactly(event);
        assertThat(reply.body().path("position").longValue()).isPositive();
        assertThat(reply.body().path("repeated").booleanValue()).isFalse();
    }

    @Test
    void all_commands_that_record_are_taken() {
        ok(register(), 201, "amity.PartnerRegistered");
        ok(
                change("sign-friendship", ", \"tier\": \"FRIENDLY_EXCHANGE_CITY\", \"date\": \"1979-09-07\""),
                200,
                "amity.FriendshipSigned");
        ok(
                change("upgrade-friendship", ", \"tier\": \"SISTER_CITY\", \"date\": \"1984\", \"note\": \"gazette\""),
                200,
                "amity.FriendshipUpgraded");
        ok(change("renew-friendship", ", \"date\": null"), 200, "amity.FriendshipRenewed");
        ok(change("suspend-friendship", ", \"reason\": \"budget\""), 200, "amity.FriendshipSuspended");
        ok(change("resume-friendship", ", \"date\": \"1990~\""), 200, "amity.FriendshipResumed");
        ok(change("terminate-friendship", ", \"date\": \"2021-07-21\""), 200, "amity.FriendshipTerminated");
        ok(visit(""), 201, "amity.DelegationVisitRecorded");
        Reply awarded = award("");
        ok(awarded, 201, "amity.HonorAwarded");
        ok(
                door.post(
                        "revoke-honor",
                        "{\"honorId\": \"%s\", \"date\": \"2020\", \"source\": \"s\"}".formatted(awarded.text("id"))),
                200,
                "amity.HonorRevoked");
    }

    private Reply correct(String command, String fields) {
        return door.post(command, "{\"reason\": \"misread\", \"source\": \"s\", %s}".formatted(fields));
    }

    @Test
    void all_commands_that_correct_and_retract_are_taken() {
        register();
        String id = "\"partnerId\": \"%s\"".formatted(partner);
        String place = id + ", \"nameEn\": \"%1$s\", \"nameZh\": \"%1$s\", \"countryCode\": \"KR\", \"kind\": \"CITY\"";
        ok(correct("correct-partner", place.formatted("new " + partner)), 200, "amity.PartnerCorrected");
        change("sign-friendship", ", \"tier\": \"SISTER_CITY\", \"date\": \"1979-09-07\"");
        String signing = id + ", \"change\": 2";
        ok(
                correct("correct-friendship-change", signing + ", \"tier\": \"SISTER_CITY\", \"date\": \"1979\""),
                200,
                "amity.FriendshipChangeCorrected");
        ok(correct("retract-friendship-change", signing), 200, "amity.FriendshipChangeRetracted");
        ok(correct("retract-partner", id), 200, "amity.PartnerRetracted");
        String other = partner;
        aPartnerOfItsOwn();
        register();
        String visit = "\"visitId\": \"%s\"".formatted(visit("").text("id"));
        String itinerary = ", \"direction\": \"OUTBOUND\", \"partnerIds\": [\"%s\"]";
        Reply corrected =
                correct("correct-delegation-visit", visit + itinerary.formatted(partner) + ", \"date\": \"2017\"");
        ok(corrected, 200, "amity.DelegationVisitCorrected");
        assertThat(corrected.body().path("notices").path(0).path("partnerId").stringValue())
                .isEqualTo(partner);
        assertThat(correct("correct-delegation-visit", visit + itinerary.formatted(other))
                        .text("type"))
                .isEqualTo("urn:amity:problem:partner-not-registered");
        ok(correct("retract-delegation-visit", visit), 200, "amity.DelegationVisitRetracted");
        String honor = "\"honorId\": \"%s\"".formatted(award("").text("id"));
        ok(
                correct(
                        "correct-honor-award",
                        honor + ", \"honor\": \"荣誉市民\", \"recipient\": {\"kind\": \"HOME_CITY\"}"),
                200,
                "amity.HonorAwardCorrected");
        door.post("revoke-honor", "{%s, \"date\": \"2020\", \"source\": \"s\"}".formatted(honor));
        ok(
                correct("correct-honor-revocation", honor + ", \"revocationReason\": \"forged\""),
                200,
                "amity.HonorRevocationCorrected");
        ok(correct("retract-honor-revocation", honor), 200, "amity.HonorRevocationRetracted");
        ok(correct("retract-honor-award", honor), 200, "amity.HonorAwardRetracted");
    }

    @Test
    void what_rests_on_a_change_is_named_in_the_reader_s_language() {
        register();
        change("sign-friendship", ", \"tier\": \"FRIENDLY_EXCHANGE_CITY\", \"date\": \"1979\"");
        change("upgrade-friendship", ", \"tier\": \"SISTER_CITY\"");
        String retract =
                "{\"partnerId\": \"%s\", \"change\": 1, \"reason\": \"r\", \"source\": \"s\"}".formatted(partner);
        Reply refused = door.post("retract-friendship-change", retract);
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("type")).isEqualTo("urn:amity:problem:change-rests-on-it");
        assertThat(refused.text("rule")).isEqualTo("rule-2");
        assertThat(refused.text("field")).isEqualTo("change");
        assertThat(refused.text("detail")).contains("Change 2, upgrade, date unknown");
        assertThat(door.post("retract-friendship-change", retract, "Accept-Language", "zh")
                        .text("detail"))
                .contains("第 2 号变更（升级，日期不详）");
        assertThat(change("renew-friendship", ", \"date\": \"1978\"").text("detail"))
                .contains("change 1, signing, has the date “1979”");
    }

    @Test
    void ids_that_the_sender_left_out_are_short_and_readable() {
        register();
        assertThat(visit("").text("id")).matches("v(-[0-9a-z]{4}){3}");
        assertThat(award(", \"honorId\": null").text("id")).matches("h(-[0-9a-z]{4}){3}");
        assertThat(visit(", \"visitId\": \"A-%s\"".formatted(partner)).text("id"))
                .isEqualTo("A-" + partner);
    }

    @Test
    void without_a_key_two_equal_visits_are_two_visits() {
        register();
        assertThat(visit("").text("id")).isNotEqualTo(visit("").text("id"));
    }

    @Test
    void a_retry_with_the_same_key_answers_as_the_first_time() {
        register();
        long before = journal.events();
        String[] key = {"Idempotency-Key", "visit-" + partner};
        Reply first = visit("", key);
        Reply again = visit("", key);
        assertThat(first.body().path("repeated").booleanValue()).isFalse();
        assertThat(again.status()).isEqualTo(201);
        assertThat(again.body().path("repeated").booleanValue()).isTrue();
        assertThat(again.text("id")).isEqualTo(first.text("id"));
        assertThat(again.body().path("position")).isEqualTo(first.body().path("position"));
        assertThat(again.body().path("events")).isEqualTo(first.body().path("events"));
        assertThat(again.body().path("notices"))
                .isEqualTo(first.body().path("notices"))
                .hasSize(1);
        // The visit, and that it is the first to name the partner.
        assertThat(journal.events()).isEqualTo(before + 2);
    }

    @Test
    void eight_retries_at_once_record_one_visit() {
        register();
        long before = journal.events();
        List<Reply> replies = Race.of(8, i -> visit("", "Idempotency-Key", "race-" + partner));
        assertThat(replies).extracting(Reply::status).containsOnly(201);
        assertThat(replies)
                .extracting(reply -> reply.text("id"))
                .containsOnly(replies.getFirst().text("id"));
        assertThat(journal.events()).isEqualTo(before + 2);
    }

    @Test
    void a_refusal_is_repeated_too() {
        String[] key = {"Idempotency-Key", "early-" + partner};
        Reply first = change("renew-friendship", "", key);
        register();
        Reply again = change("renew-friendship", "", key);
        assertThat(first.status()).isEqualTo(422);
        assertThat(first.text("type")).isEqualTo("urn:amity:problem:partner-not-registered");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).isEqualTo(first.body());
    }

    @Test
    void a_key_is_an_actor_s_own() {
        register();
        String[] key = {"Idempotency-Key", "mine-" + partner, "Test-Actor", "wang.fang"};
        assertThat(visit("", key).body().path("repeated").booleanValue()).isFalse();
        assertThat(visit("", "Idempotency-Key", "mine-" + partner)
                        .body()
                        .path("repeated")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void a_key_that_came_with_something_else_is_refused() {
        register();
        String[] key = {"Idempotency-Key", "twice-" + partner};
        visit("", key);
        Reply other = visit(", \"purposeEn\": \"other\"", key);
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("type")).isEqualTo("urn:amity:problem:command-id-reused");
        assertThat(other.text("rule")).isEqualTo("rule-7");
        assertThat(award("", key).text("type")).isEqualTo("urn:amity:problem:command-id-reused");
    }

    @Test
    void a_trace_is_carried_on_or_begun() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        assertThat(register("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .header(TraceId.HEADER))
                .isEqualTo(trace);
        assertThat(register("traceparent", "00-" + "0".repeat(32) + "-00f067aa0ba902b7-01")
                        .header(TraceId.HEADER))
                .matches("[0-9a-f]{32}")
                .isNotEqualTo("0".repeat(32));
        assertThat(register("traceparent", "nonsense").header(TraceId.HEADER)).matches("[0-9a-f]{32}");
    }

    @Test
    void the_answer_is_json_whatever_is_asked_for() {
        Reply reply = register("Accept", "text/html");
        assertThat(reply.status()).isEqualTo(201);
        assertThat(reply.text("id")).isEqualTo(partner);
    }

    @Test
    void what_nobody_stated_is_not_accepted() {
        long before = journal.events();
        assertThat(register("Test-Actor", "nobody").status()).isEqualTo(500);
        assertThat(journal.events()).isEqualTo(before);
    }

    @Test
    void refusals_say_which_rule_and_field_and_name_what_stands_in_the_way() {
        register();
        Reply again = register();
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(again.text("type")).isEqualTo("urn:amity:problem:partner-already-registered");
        assertThat(again.text("rule")).isEqualTo("rule-1");
        assertThat(again.text("field")).isEqualTo("partnerId");
        assertThat(again.text("detail")).contains(partner);
        assertThat(again.body().path("status").intValue()).isEqualTo(409);
        Reply unsigned = change("upgrade-friendship", ", \"tier\": \"SISTER_CITY\"");
        assertThat(unsigned.status()).isEqualTo(409);
        assertThat(unsigned.text("rule")).isEqualTo("rule-2");
    }

    @Test
    void problems_and_notices_speak_the_reader_s_language() {
        register();
        assertThat(register("Accept-Language", "zh-CN,zh;q=0.9,en;q=0.8").text("title"))
                .isEqualTo("该友城对象已登记");
        assertThat(register("Accept-Language", "en-GB").text("title")).isEqualTo("The partner is registered already");
        assertThat(register("Accept-Language", "fr").text("title")).isEqualTo("The partner is registered already");
        Reply visit = visit("", "Accept-Language", "zh");
        assertThat(visit.body().path("notices").path(0).path("code").stringValue())
                .isEqualTo("no-tie-at-date");
        assertThat(visit.body().path("notices").path(0).path("partnerId").stringValue())
                .isEqualTo(partner);
        assertThat(visit.body().path("notices").path(0).path("detail").stringValue())
                .isEqualTo("当时与“" + partner + "”没有结好关系。");
        change("sign-friendship", ", \"tier\": \"SISTER_CITY\"");
        assertThat(change("sign-friendship", ", \"tier\": \"SISTER_CITY\"", "Accept-Language", "zh")
                        .text("detail"))
                .contains("国际友好城市");
    }
}
