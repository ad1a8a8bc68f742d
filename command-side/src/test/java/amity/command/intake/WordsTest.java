package amity.command.intake;

import static org.assertj.core.api.Assertions.assertThat;

import amity.message.record.RecordKind;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

    private static final Pattern HOLE = Pattern.compile("\\{[0-9]}");
    private static final Pattern CODE = Pattern.compile(
            "(?:BadFile\\([^\"]*|BadCell\\([^\"]*(?:\"[^\"]*\", )?|Fault\\(|BadImport\\([^\"]*|NoSuchPartner\\(|ofFault\\([^\"]*)\"([a-z]+(?:-[a-z]+)+)\"");

    private static Properties bundle(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(WordsTest.class.getClassLoader().getResourceAsStream("i18n/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "intake-words"})
    void bothLanguagesSayEverythingWithTheSameHoles(String name) throws IOException {
        Properties english = bundle(name + ".properties");
        Properties chinese = bundle(name + "_zh.properties");
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(holes(chinese.getProperty(key))).as(key).isEqualTo(holes(english.getProperty(key)));
        }
    }

    @Test
    void everyCodeInTheSourceHasItsWords() throws IOException {
        Set<String> codes = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/amity/command/intake"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Matcher code = CODE.matcher(Files.readString(file).replaceAll("\\s+", " "));
                while (code.find()) {
                    codes.add(code.group(1));
                }
            }
        }
        assertThat(codes)
                .contains("file-empty", "header-unknown", "cell-formula", "partner-name-unknown", "import-unknown");
        Set<String> known = bundle("intake.properties").stringPropertyNames();
        assertThat(codes)
                .allSatisfy(code ->
                        assertThat(known).contains("problem." + code + ".title", "problem." + code + ".detail"));
    }

    @Test
    void everyFieldKindAndValueHasAWordInBothLanguages() {
        for (RowKind kind : RowKind.list()) {
            assertWords("kind." + kind.name());
            for (Leaf leaf : Leaf.of(kind.type()).values()) {
                assertWords("field." + leaf.path());
                Optional.ofNullable(leaf.single().getEnumConstants()).stream()
                        .flatMap(Arrays::stream)
                        .forEach(constant -> assertWords("value." + ((Enum<?>) constant).name()));
            }
        }
        assertThat(RowKind.list())
                .extracting(RowKind::name)
                .contains(Arrays.stream(RecordKind.values())
                        .map(RecordKind::prefix)
                        .toArray(String[]::new));
    }

    @Test
    void noWordMeansTwoValuesOfOneField() {
        for (RowKind kind : RowKind.list()) {
            for (Leaf leaf : Leaf.of(kind.type()).values()) {
                Object[] constants = leaf.single().getEnumConstants();
                if (constants != null) {
                    assertThat(Arrays.stream(constants)
                                    .flatMap(constant -> Labels.words("value." + ((Enum<?>) constant).name()).stream()
                                            .map(Labels::key)
                                            .distinct()))
                            .as(leaf.path() + " of " + kind.name())
                            .doesNotHaveDuplicates();
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "visits.csv,visit",
        "Visits-2016.csv,visit",
        "团组2016.xlsx,visit",
        "cities.csv,partner",
        "协议.csv,agreement",
        "network-ties.csv,network-tie",
        "honor_revocations.csv,honor-revocation",
        "荣誉撤销.csv,honor-revocation",
        "agreement renewals.csv,renew-agreement",
        "published-figures.csv,published-figure"
    })
    void theNameOfAFileTellsItsKind(String name, String kind) {
        assertThat(Kinds.inName(name))
                .hasValueSatisfying(
                        kinds -> assertThat(kinds).extracting(RowKind::name).containsExactly(kind));
    }

    private static void assertWords(String key) {
        assertThat(Labels.usual(key, Locale.ENGLISH)).as(key).isNotBlank();
        assertThat(Labels.usual(key, Locale.CHINESE)).as(key).isNotBlank();
    }

    private static Set<String> holes(String text) {
        Set<String> holes = new TreeSet<>();
        Matcher hole = HOLE.matcher(text);
        while (hole.find()) {
            holes.add(hole.group());
        }
        return holes;
    }
}
