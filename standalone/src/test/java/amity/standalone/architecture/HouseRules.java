package amity.standalone.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import amity.message.AmityEvent;
import amity.message.store.Stored;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;

/** The rules of the house for whatever stands under a root package. */
record HouseRules(String root) {

    /** By a short name that a failing test shows. */
    Map<String, ArchRule> all() {
        Map<String, ArchRule> rules = new LinkedHashMap<>();
        rules.put("arrows go down", arrowsGoDown());
        rules.put("the event store stands alone", theEventStoreStandsAlone());
        rules.put("of the event store only its archive is known elsewhere", onlyTheArchiveIsKnown());
        rules.put("messages know no Spring", messagesKnowNoSpring());
        rules.put("folds are pure", foldsArePure());
        rules.put("deciders are pure", decidersArePure());
        rules.put("the clock comes in as an argument", theClockComesIn());
        rules.put("every package is null-marked", everyPackageIsNullMarked());
        rules.put("events are records with a stored name", eventsAreStoredRecords());
        rules.put("handlers are not public", handlersAreNotPublic());
        rules.put("nothing is injected into fields", nothingIsInjectedIntoFields());
        return rules;
    }

    private ArchRule arrowsGoDown() {
        return layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage(root + "..")
                .withOptionalLayers(true)
                .layer("standalone")
                .definedBy(root + ".standalone..")
                .layer("query-side")
                .definedBy(root + ".query..")
                .layer("command-side")
                .definedBy(root + ".command..")
                .layer("platform")
                .definedBy(root + ".platform..")
                .layer("shared-events")
                .definedBy(root + ".message..")
                .whereLayer("standalone")
                .mayNotBeAccessedByAnyLayer()
                .whereLayer("query-side")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("command-side")
                .mayOnlyBeAccessedByLayers("standalone")
                .whereLayer("platform")
                .mayOnlyBeAccessedByLayers("standalone", "query-side", "command-side");
    }

    private ArchRule theEventStoreStandsAlone() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".eventstore..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + "..")
                        .and(not(resideInAPackage(root + ".eventstore..")))
                        .or(resideInAPackage("org.springframework..")));
    }

    private ArchRule onlyTheArchiveIsKnown() {
        return noClasses()
                .that()
                .resideOutsideOfPackages(root + ".eventstore..", root + ".standalone..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".eventstore..")
                        .and(not(resideInAPackage(root + ".eventstore.archive.."))));
    }

    private ArchRule foldsArePure() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Fold")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("org.axonframework.."))
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("javax.sql.."))
                        .or(assignableTo(java.time.Clock.class))
                        .or(assignableTo(java.util.Random.class)));
    }

    private ArchRule messagesKnowNoSpring() {
        return noClasses()
                .that()
                .resideInAPackage(root + ".message..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "java.sql..", "javax.sql..");
    }

    private ArchRule decidersArePure() {
        return noClasses()
                .that()
                .haveSimpleNameEndingWith("Decider")
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework..")
                        .or(resideInAPackage("org.axonframework.."))
                        .or(resideInAPackage("java.sql.."))
                        .or(resideInAPackage("javax.sql.."))
                        .or(assignableTo(java.time.Clock.class))
                        .or(assignableTo(java.util.Random.class)));
    }

    private ArchRule theClockComesIn() {
        return noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(ZonedDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .callMethod(Math.class, "random");
    }

    private ArchRule everyPackageIsNullMarked() {
        return classes()
                .that(not(nestedOrGenerated()))
                .should(new ArchCondition<JavaClass>("reside in a package that is @NullMarked") {
                    @Override
                    public void check(JavaClass type, ConditionEvents events) {
                        boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                        events.add(new SimpleConditionEvent(
                                type, marked, type.getName() + " in " + type.getPackageName()));
                    }
                });
    }

    private ArchRule eventsAreStoredRecords() {
        return classes()
                .that()
                .implement(AmityEvent.class)
                .and()
                .areNotInterfaces()
                .should()
                .beRecords()
                .andShould()
                .beAnnotatedWith(Stored.class);
    }

    private ArchRule handlersAreNotPublic() {
        return methods()
                .that(new DescribedPredicate<JavaMethod>("are Axon handlers") {
                    @Override
                    public boolean test(JavaMethod method) {
                        return method.isMetaAnnotatedWith(EventHandler.class)
                                || method.isMetaAnnotatedWith(EventSourcingHandler.class)
                                || method.isMetaAnnotatedWith(CommandHandler.class)
                                || method.isMetaAnnotatedWith(QueryHandler.class);
                    }
                })
                .should()
                .notBePublic()
                .allowEmptyShould(true);
    }

    private ArchRule nothingIsInjectedIntoFields() {
        return noFields().should().beAnnotatedWith(Autowired.class);
    }

    private static DescribedPredicate<JavaClass> nestedOrGenerated() {
        return DescribedPredicate.describe(
                "nested or generated",
                type -> type.isNestedClass() || type.getSimpleName().equals("package-info"));
    }
}
