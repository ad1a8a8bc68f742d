package amity.standalone.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ArchitectureTest {

    private static final String BROKEN = "amity.standalone.architecture.broken";

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("amity");

    private static final JavaClasses BROKEN_HOUSE = new ClassFileImporter().importPackages(BROKEN);

    @TestFactory
    Stream<DynamicTest> theHouseKeepsItsRules() {
        return new HouseRules("amity")
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(), () -> rule.getValue().check(HOUSE)));
    }

    @TestFactory
    Stream<DynamicTest> everyRuleBitesOnAHouseBuiltWrong() {
        return new HouseRules(BROKEN)
                .all().entrySet().stream()
                        .map(rule -> DynamicTest.dynamicTest(
                                rule.getKey(),
                                () -> assertThat(violations(rule.getValue()))
                                        .as("violations of '%s'", rule.getKey())
                                        .isTrue()));
    }

    @Test
    void allFloorsOfTheHouseAreSeen() {
        assertThat(HOUSE.stream().map(type -> type.getPackageName().replaceAll("^(amity\\.\\w+).*", "$1")))
                .contains("amity.message", "amity.platform", "amity.command", "amity.query", "amity.standalone");
    }

    private static boolean violations(ArchRule rule) {
        return rule.evaluate(BROKEN_HOUSE).hasViolation();
    }
}
