package amity.query.page;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.query.RecordStatus;
import amity.message.record.RecordKind;
import amity.message.reservation.ReservationEvent;
import amity.message.store.EventTypes;
import amity.message.value.Direction;
import amity.message.value.Level;
import amity.message.value.PartnerKind;
import amity.message.value.Tier;
import amity.query.naive.Verifying;
import amity.query.projection.Rebuilding;
import amity.query.upkeep.FinishedRebuild;
import amity.query.upkeep.FinishedVerification;
import amity.query.upkeep.ProjectionState;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Pattern NAMED = Pattern.compile("#\\{(page\\.[A-Za-z.-]+)[(}]");

    private final Properties english = load("/i18n/page.properties");
    private final Properties chinese = load("/i18n/page_zh.properties");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesFillInTheSameArguments() {
        assertThat(english.stringPropertyNames())
                .allSatisfy(key -> assertThat(arguments(chinese.getProperty(key)))
                        .isSubsetOf(arguments(english.getProperty(key)))
                        .hasSameSizeAs(arguments(english.getProperty(key))));
    }

    /** A straight apostrophe would swallow the arguments behind it. */
    @Test
    void noMessageHoldsAStraightApostrophe() {
        assertThat(Stream.concat(english.values().stream(), chinese.values().stream()))
                .noneMatch(text -> text.toString().contains("'"));
    }

    @Test
    void everyWordOfTheDomainHasAMessage() {
        Stream<String> keys = Stream.of(
                        Arrays.stream(Tier.values()).map(tier -> "page.tier." + tier),
                        Arrays.stream(Tier.values()).map(tier -> "page.tiers." + tier),
                        Arrays.stream(PartnerKind.values()).map(kind -> "page.kind." + kind),
                        Arrays.stream(Direction.values()).map(direction -> "page.direction." + direction),
                        Arrays.stream(Level.values()).map(level -> "page.level." + level),
                        Arrays.stream(ProjectionState.values()).map(state -> "page.upkeep.state." + state),
                        Arrays.stream(Rebuilding.Phase.values()).map(phase -> "page.upkeep.phase." + phase),
                        Arrays.stream(Verifying.Phase.values()).map(phase -> "page.verify.phase." + phase),
                        Arrays.stream(FinishedVerification.Result.values()).map(end -> "page.verify.result." + end),
                        Arrays.stream(FinishedRebuild.Result.values()).map(end -> "page.upkeep.result." + end),
                        Arrays.stream(RecordStatus.values()).map(status -> "page.status." + status),
                        Arrays.stream(RecordKind.values())
                                .map(kind ->
                                        "page.timeline." + FactKind.of(kind).key()),
                        types().map(type -> "page.type." + type),
                        EventTypes.all().stream()
                                .filter(event -> !ReservationEvent.class.isAssignableFrom(event))
                                .map(event ->
                                        "page.event." + EventTypes.stored(event).name()))
                .flatMap(some -> some);

        assertThat(keys).isNotEmpty().allMatch(english::containsKey);
    }

    /** Of all kinds of records. */
    private static Stream<Object> types() {
        return Arrays.stream(RecordKind.values())
                .flatMap(kind -> Arrays.stream(kind.content().getRecordComponents()))
                .filter(component -> List.of("type", "sector", "measure").contains(component.getName()))
                .flatMap(component -> Arrays.stream(component.getType().getEnumConstants()));
    }

    @Test
    void everyMessageThatATemplateNamesIsThere() throws IOException {
        try (Stream<Path> templates = Files.list(Path.of("src/main/resources/templates/page"))) {
            List<String> named = templates
                    .flatMap(template -> NAMED.matcher(read(template)).results())
                    .map(found -> found.group(1))
                    .toList();

            assertThat(named).hasSizeGreaterThan(100).allMatch(english::containsKey);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> argumentStream(String text) {
        return Pattern.compile("\\{[0-9]}").matcher(text).results().map(found -> found.group());
    }

    private static List<String> arguments(String text) {
        return argumentStream(text).distinct().sorted().toList();
    }

    private static Properties load(String file) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(MessagesTest.class.getResourceAsStream(file)), StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return properties;
    }
}
