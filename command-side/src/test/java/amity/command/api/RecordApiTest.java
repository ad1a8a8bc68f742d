package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.api.Door.Reply;
import amity.command.testing.CommandSideProgram;
import amity.command.testing.Journal;
import amity.message.record.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Commands on records over HTTP: those that are taken, and what is said of those that are not. */
@SpringBootTest(classes = CommandSideProgram.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecordApiTest {

    private final Door door;
    private final Journal journal;

    /** Of this test alone: there is one database for all. */
    private final String partner = "p-" + UUID.randomUUID();

    @Autowired
    RecordApiTest(JdbcClient jdbc, @LocalServerPort int port) {
        this.journal = new Journal(jdbc);
        this.door = new Door(port);
    }

    @BeforeEach
    void register() {
        assertThat(door.post("register-partner", """
                {"partnerId": "%1$s", "nameEn": "%1$s", "nameZh": "%1$s", "countryCode": "JP", "kind": "CITY",
                 "source": "cities.csv"}""".formatted(partner)).status())
                .isEqualTo(201);
    }

    private Reply post(String command, String fields, String... headers) {
        return door.post(
                command, ("{\"source\": \"activities.csv\", " + fields + "}").replace("PARTNER", partner), headers);
    }

    private static String ok(Reply reply, int status, String event) {
        assertThat(reply.status()).as("%s", reply.body()).isEqualTo(status);
        assertThat(reply.body().path("events").values().stream().map(it -> it.stringValue()))
                .containsExactly(event);
        return reply.text("id");
    }

    @Test
    void every_kind_has_its_commands() {
        Stream<String> kinds = Arrays.stream(RecordKind.values()).map(RecordKind::prefix);
        assertThat(CommandKind.all())
                .hasSize(64)
                .extracting(CommandKind::name)
                .doesNotHaveDuplicates()
                .containsAll(kinds.flatMap(kind -> Stream.of("record-" + kind, "correct-" + kind, "retract-" + kind))
                        .toList())
                .contains(
                        "renew-agreement",
                        "end-agreement",
                        "reach-project-milestone",
                        "complete-project",
                        "cancel-project",
                        "close-liaison-office",
                        "close-network-tie",
                        "correct-record-step",
                        "retract-record-step");
    }

    @Test
    void an_agreement_is_recorded_renewed_corrected_and_ended() {
        String content =
                "\"type\": \"CONSENSUS\", \"partnerIds\": [\"PARTNER\"], \"title\": \"《武汉共识》\", \"date\": \"2013-11-21\"";
        String id = ok(post("record-agreement", content), 201, "amity.AgreementRecorded");
        assertThat(id).matches("r(-[0-9a-z]{4}){3}");
        String record = "\"recordId\": \"%s\"".formatted(id);
        ok(
                post("renew-agreement", record + ", \"date\": \"2016\", \"expires\": \"2030-12-31\""),
                200,
                "amity.AgreementRenewed");
        String step = record + ", \"kind\": \"AGREEMENT\", \"step\": 1, \"reason\": \"misread\"";
        ok(post("correct-record-step", step + ", \"date\": \"2017\""), 200, "amity.RecordStepCorrected");
        ok(
                post(
                        "correct-agreement",
                        record + ", " + content.replace("2013-11-21", "2013") + ", \"reason\": \"two sources\","
                                + " \"alternatives\": [{\"date\": \"2013-11-22\", \"source\": \"China Daily\","
                                + " \"confidence\": \"LIKELY\"}]"),
                200,
                "amity.AgreementCorrected");
        ok(post("end-agreement", record + ", \"text\": \"not used\""), 200, "amity.AgreementEnded");
        ok(post("retract-record-step", step.replace(": 1,", ": 4,")), 200, "amity.RecordStepRetracted");
        ok(post("retract-agreement", record + ", \"reason\": \"twice\""), 200, "amity.AgreementRetracted");
        assertThat(journal.eventsOf("agreement/" + id)).hasSize(7);
    }

    @Test
    void people_and_funds_are_objects_and_a_retry_answers_as_the_first_time() {
        String content = """
                "direction": "INBOUND", "partnerIds": ["PARTNER"], "title": "每年引进外国经济专家", "date": "2016", "yearly": true,
                "people": {"number": 200, "qualifier": "OVER", "unit": "PERSON_TIMES"},
                "funds": {"amount": 2000000.50, "currency": "CNY"}""";
        String[] key = {"Idempotency-Key", "experts-" + partner};
        Reply first = post("record-expert-engagement", content, key);
        String id = ok(first, 201, "amity.ExpertEngagementRecorded");
        Reply again = post("record-expert-engagement", content, key);
        assertThat(ok(again, 201, "amity.ExpertEngagementRecorded")).isEqualTo(id);
        assertThat(again.body().path("repeated").booleanValue()).isTrue();
        assertThat(again.body().path("notices"))
                .isEqualTo(first.body().path("notices"))
                .hasSize(1);
        assertThat(journal.eventsOf("expert-engagement/" + id)).hasSize(1);
    }

    @Test
    void an_amount_is_stored_as_it_is_stated() {
        String id = ok(
                post(
                        "record-project",
                        "\"sector\": \"INDUSTRY\", \"partnerIds\": [\"PARTNER\"], \"title\": \"武钢\","
                                + " \"funds\": {\"amount\": 123456789012345.1234, \"currency\": \"CNY\"}"),
                201,
                "amity.ProjectRecorded");
        assertThat(journal.payloadsOf("project/" + id).getFirst()).contains("123456789012345.1234");
    }

    @Test
    void the_examples_of_the_guide_are_taken() throws IOException {
        List<MatchResult> examples = Pattern.compile("(?m)^\\$A/(\\S+) +-d '(.+)'$")
                .matcher(Files.readString(Path.of("../docs/guide/integrator.md")))
                .results()
                .toList();
        assertThat(examples).hasSize(6);
        for (MatchResult example : examples) {
            String body = example.group(2)
                    .replace("\"oita\"", "\"" + partner + "\"")
                    .replace("\"A039\"", "\"o-" + partner + "\"");
            Reply reply = door.post(example.group(1), body);
            assertThat(reply.status()).as("%s", reply.body()).isIn(200, 201);
        }
        assertThat(journal.eventsOf("liaison-office/o-" + partner)).hasSize(6);
    }

    @Test
    void kinds_count_apart() {
        String id = "\"recordId\": \"same-%s\", \"direction\": \"INBOUND\", \"title\": \"事务所\"".formatted(partner);
        ok(post("record-liaison-office", id), 201, "amity.LiaisonOfficeRecorded");
        ok(post("record-fair", id + ", \"type\": \"FAIR\""), 201, "amity.FairRecorded");
        Reply step = post(
                "retract-record-step",
                "\"recordId\": \"same-PARTNER\", \"kind\": \"FAIR\", \"step\": 1, \"reason\": \"r\"");
        assertThat(step.status()).isEqualTo(422);
        assertThat(step.text("type")).isEqualTo("urn:amity:problem:step-unknown");
        assertThat(step.text("detail")).contains("fair or festival “same-" + partner + "”");
    }

    @Test
    void refusals_name_the_kind_and_the_step_in_the_reader_s_language() {
        String id = ok(
                post(
                        "record-liaison-office",
                        "\"direction\": \"INBOUND\", \"title\": \"大分市武汉事务所\", \"date\": \"2006\""),
                201,
                "amity.LiaisonOfficeRecorded");
        String record = "\"recordId\": \"%s\"".formatted(id);
        Reply early = post("close-liaison-office", record + ", \"date\": \"2005\"");
        assertThat(early.status()).isEqualTo(409);
        assertThat(early.text("type")).isEqualTo("urn:amity:problem:step-before-record");
        assertThat(early.text("rule")).isEqualTo("rule-2");
        assertThat(early.text("field")).isEqualTo("date");
        ok(post("close-liaison-office", record + ", \"date\": \"2017\""), 200, "amity.LiaisonOfficeClosed");
        Reply again = post("close-liaison-office", record, "Accept-Language", "zh");
        assertThat(again.text("type")).isEqualTo("urn:amity:problem:record-already-ended");
        assertThat(again.text("detail")).contains("第 1 号进展（关闭，2017）");
        Reply unknown = post("retract-project", record + ", \"reason\": \"r\"", "Accept-Language", "zh");
        assertThat(unknown.status()).isEqualTo(422);
        assertThat(unknown.text("detail")).isEqualTo("没有编号为“" + id + "”的合作项目。");
    }
}
