package amity.command.api;

import static org.assertj.core.api.Assertions.assertThat;

import amity.command.desk.NamedChange;
import amity.command.desk.RecordRefusal;
import amity.message.partner.FriendshipEvent;
import amity.message.record.RecordKind;
import amity.message.record.RecordStep;
import amity.message.store.EventTypes;
import amity.message.value.Tier;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandMessagesTest {

    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(
                        CommandMessagesTest.class.getClassLoader().getResourceAsStream("i18n/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @Test
    void both_languages_say_everything_with_the_same_holes() throws IOException {
        Properties english = bundle("command.properties");
        Properties chinese = bundle("command_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(holes(chinese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    @Test
    void every_code_in_the_source_has_its_words() throws IOException {
        Set<String> codes = new TreeSet<>();
        codes.addAll(quoted(
                Path.of("src/main/java/amity/command"),
                "Grounds\\.|\\.conflict\\(|\\.unacceptable\\(|outOfOrder\\(|BadInput\\."));
        // What a question can have wrong has its words on the query side.
        Path messages = Path.of("../shared-events/src/main/java/amity/message");
        codes.addAll(quoted(messages, "InvalidValue"));
        codes.removeAll(quoted(messages.resolve("query"), "InvalidValue"));
        assertThat(codes)
                .contains(
                        "date-in-future",
                        "friendship-not-signed",
                        "change-rests-on-it",
                        "json-malformed",
                        "text-too-long");
        Set<String> known = bundle("command.properties").stringPropertyNames();
        assertThat(codes).allSatisfy(code -> assertThat(known).contains(code + ".title", code + ".detail"));
    }

    @Test
    void numbers_are_not_grouped_and_odd_characters_are_not_passed_on() {
        CommandMessages messages = new CommandMessages();
        assertThat(messages.detail("number-too-large", List.of(1_000_000))).contains("1000000");
        assertThat(messages.detail("id-malformed", List.of("a\ud800\u0007b{0}'")))
                .contains("“ab{0}'”");
    }

    @Test
    void tiers_kinds_of_changes_and_unknown_dates_have_words() {
        CommandMessages messages = new CommandMessages();
        for (Class<?> change : FriendshipEvent.class.getPermittedSubclasses()) {
            String kind = EventTypes.stored(change).name();
            assertThat(messages.detail("change-rests-on-it", List.of(7, kind, NamedChange.DATE_UNKNOWN)))
                    .startsWith("Change 7, ")
                    .contains(", date unknown, ")
                    .doesNotContain("amity");
        }
        assertThat(messages.detail("friendship-already-open", List.of("oita", Tier.SISTER_CITY)))
                .contains("sister city");
    }

    @Test
    void kinds_of_records_and_of_their_steps_have_words() {
        CommandMessages messages = new CommandMessages();
        for (RecordKind kind : RecordKind.values()) {
            assertThat(messages.detail("record-not-recorded", List.of(RecordRefusal.word(kind), "A-1")))
                    .startsWith("No ")
                    .doesNotContain("amity", "{", "_");
            kind.messages().stream().filter(RecordStep.class::isAssignableFrom).forEach(step -> {
                String name = EventTypes.stored(step).name();
                assertThat(messages.detail("record-already-ended", List.of(7, name, NamedChange.DATE_UNKNOWN)))
                        .startsWith("Step 7, ")
                        .contains(", date unknown, ")
                        .doesNotContain("amity");
            });
        }
    }

    private static Set<String> holes(String message) {
        Set<String> holes = new TreeSet<>();
        Matcher matcher = HOLE.matcher(message);
        while (matcher.find()) {
            holes.add(matcher.group());
        }
        return holes;
    }

    /** Every text in kebab-case that stands within a statement beginning with one of the words. */
    private static Set<String> quoted(Path folder, String words) throws IOException {
        Pattern statement = Pattern.compile("(?:" + words + ")[^;]*;");
        Pattern kebab = Pattern.compile("\"([a-z]+(?:-[a-z0-9]+)+)\"");
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher statements = statement.matcher(Files.readString(file));
                while (statements.find()) {
                    kebab.matcher(statements.group()).results().forEach(code -> codes.add(code.group(1)));
                }
            }
        }
        return codes;
    }
}
