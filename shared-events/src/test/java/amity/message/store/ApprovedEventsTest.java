package amity.message.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import amity.message.Content;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.axonframework.serialization.SimpleSerializedType;
import org.axonframework.serialization.UnknownSerializedType;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.axonframework.serialization.upcasting.event.InitialEventRepresentation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What was once stored is read for ever: every event has an approved sample under {@code approved/<name>.<revision>.json}
 * that must be read and written back the same. A sample is never changed; a new revision gets a new one. A list that came
 * later and is left out where it is empty makes no new revision, for all that was stored stays as it is: it gets a sample
 * beside the first, {@code <name>.<revision>.<what is new>.json}.
 */
class ApprovedEventsTest {

    private static final JsonMapper JSON = Json.mapper();

    private final EventSerializer serializer = new EventSerializer();

    /** Also of the revisions that are no longer written. */
    static Stream<Sample> samples() throws IOException {
        Path approved = Path.of("src/test/resources/approved");
        try (Stream<Path> files = Files.list(approved)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream()
                    .map(ApprovedEventsTest::named);
        }
    }

    /** @param beside what tells it from the first of its revision, such as {@code .alternatives}; empty for the first */
    record Sample(String name, String revision, String beside) {
        Sample ofRevision(String other) {
            return new Sample(name, other, beside);
        }
    }

    private static Sample named(String file) {
        String[] parts = file.split("\\.");
        return new Sample(parts[0] + "." + parts[1], parts[2], parts.length == 5 ? "." + parts[3] : "");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyRevisionThatWasEverStoredIsReadAsThePresentOne(Sample stored) {
        EventData<byte[]> entry = new GenericDomainEventEntry<>(
                "type",
                "stream",
                0,
                "id",
                Instant.EPOCH,
                stored.name(),
                stored.revision(),
                sample(stored).getBytes(StandardCharsets.UTF_8),
                "{}".getBytes(StandardCharsets.UTF_8));
        Object event = new EventUpcasterChain(Upcasters.all())
                .upcast(Stream.of(new InitialEventRepresentation(entry, serializer)))
                .map(upcast -> serializer.deserialize(upcast.getData()))
                .findFirst()
                .orElseThrow();

        assertThat(event).isInstanceOf(EventTypes.byName(stored.name()).orElseThrow());
        assertThat(JSON.readTree(serializer.serialize(event, String.class).getData()))
                .isEqualTo(JSON.readTree(sample(
                        stored.ofRevision(EventTypes.stored(event.getClass()).revision()))));
    }

    static Stream<Class<?>> events() {
        return EventTypes.all().stream();
    }

    @ParameterizedTest
    @MethodSource("events")
    void isReadFromItsApprovedSampleAndWrittenBackTheSame(Class<?> type) {
        Stored stored = EventTypes.stored(type);
        String approved = sample(stored);

        Object event = serializer.deserialize(new SimpleSerializedObject<>(
                approved, String.class, new SimpleSerializedType(stored.name(), stored.revision())));
        SerializedObject<String> written = serializer.serialize(event, String.class);

        assertThat(event).isInstanceOf(type);
        assertThat(written.getType().getName()).isEqualTo(stored.name());
        assertThat(written.getType().getRevision()).isEqualTo(stored.revision());
        assertThat(JSON.readTree(written.getData())).isEqualTo(JSON.readTree(approved));
    }

    @ParameterizedTest
    @MethodSource("events")
    void itsApprovedSamplesUseEveryFieldAlsoOfItsContent(Class<?> type) throws IOException {
        List<JsonNode> samples = samples()
                .filter(sample -> sample.name().equals(EventTypes.stored(type).name())
                        && sample.revision().equals(EventTypes.stored(type).revision()))
                .map(sample -> JSON.readTree(sample(sample)))
                .toList();
        assertThat(fields(samples)).containsExactlyInAnyOrderElementsOf(components(type));
        for (RecordComponent component : type.getRecordComponents()) {
            if (Content.class.isAssignableFrom(component.getType())
                    && component.getType().isRecord()) {
                assertThat(fields(samples.stream()
                                .map(it -> it.get(component.getName()))
                                .toList()))
                        .containsExactlyInAnyOrderElementsOf(components(component.getType()));
            }
        }
    }

    private static Set<String> fields(List<JsonNode> samples) {
        return samples.stream()
                .flatMap(sample -> sample.propertyNames().stream())
                .collect(Collectors.toSet());
    }

    private static List<String> components(Class<?> type) {
        return Stream.of(type.getRecordComponents())
                .map(RecordComponent::getName)
                .toList();
    }

    @Test
    void noKindOfEventIsForgotten() {
        assertThat(EventTypes.all()).hasSize(68).allMatch(Class::isRecord);
    }

    @Test
    void noJavaNameIsStored() {
        assertThat(EventTypes.all())
                .allSatisfy(type -> assertThat(serializer.typeForClass(type).getName())
                        .startsWith("amity.")
                        .doesNotContain("message"));
    }

    @Test
    void anEventOfALaterVersionIsUnknownAndNotAnError() {
        Object later = serializer.deserialize(
                new SimpleSerializedObject<>("{}", String.class, new SimpleSerializedType("amity.OfLaterDays", "1")));

        assertThat(later).isInstanceOf(UnknownSerializedType.class);
    }

    @Test
    void aStoredEventWithAFieldThatNobodyKnowsIsNotReadInSilence() {
        assertThatThrownBy(() -> serializer.deserialize(new SimpleSerializedObject<>(
                        "{\"partnerId\":\"oita\",\"date\":\"1979\",\"color\":\"red\"}",
                        String.class,
                        new SimpleSerializedType("amity.FriendshipResumed", "1"))))
                .hasMessageContaining("deserializing");
    }

    private static String sample(Stored stored) {
        return sample(new Sample(stored.name(), stored.revision(), ""));
    }

    private static String sample(Sample sample) {
        String name = "/approved/" + sample.name() + "." + sample.revision() + sample.beside() + ".json";
        try (InputStream in = ApprovedEventsTest.class.getResourceAsStream(name)) {
            assertThat(in).as(name).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
