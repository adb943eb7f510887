package org.ceiba;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ceiba.people.Allowed;

/** The arrows between rooms, as the architecture draws them. There are no exceptions; a list of them could only shrink. */
@AnalyzeClasses(packages = "org.ceiba", importOptions = DoNotIncludeTests.class)
class ArrowsTest {

    /** From the lowest to the highest. */
    private static final List<String> ROOMS = List.of(
            "shared",
            "people",
            "messaging",
            "catalogue",
            "offering",
            "enrolment",
            "sessions",
            "assessment",
            "groupwork",
            "campaigns",
            "learning",
            "certificates",
            "reporting",
            "api",
            "demo");

    @ArchTest
    static final ArchRule lowerRoomsNeverImportHigherOnes = classes().should(new ArchCondition<>("look down alone") {
        @Override
        public void check(JavaClass from, ConditionEvents events) {
            int own = ROOMS.indexOf(room(from));
            from.getDirectDependenciesFromSelf().stream()
                    .filter(arrow -> own >= 0 && ROOMS.indexOf(room(arrow.getTargetClass())) > own)
                    .forEach(arrow -> events.add(SimpleConditionEvent.violated(arrow, arrow.getDescription())));
        }
    });

    @ArchTest
    static final ArchRule theLauncherStandsAlone = noClasses()
            .that()
            .resideOutsideOfPackage("org.ceiba.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.ceiba.launcher..");

    @ArchTest
    static final ArchRule onlyRepositoriesUseTheEntityManager = noClasses()
            .that()
            .haveSimpleNameNotEndingWith("Repository")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(EntityManager.class);

    @ArchTest
    static final ArchRule repositoriesAreTheirRoomsOwn =
            classes().that().haveSimpleNameEndingWith("Repository").should().bePackagePrivate();

    @ArchTest
    static final ArchRule boundariesKnowNothingOfTheWeb = noClasses()
            .that()
            .resideOutsideOfPackages("org.ceiba..web..", "org.ceiba.api..", "org.ceiba.launcher..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.faces..", "org.primefaces..", "jakarta.servlet..", "jakarta.ws.rs..");

    @ArchTest
    static final ArchRule entitiesKnowNothingOfTheContainer = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.enterprise..", "jakarta.inject..");

    @ArchTest
    static final ArchRule entitiesChangeByVerbs = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set[A-Z].*");

    @ArchTest
    static final ArchRule everyBoundarySaysWhoMayCallIt = methods()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat(are(
                    "boundaries",
                    type -> type.isAnnotatedWith(Transactional.class) && type.isAnnotatedWith(ApplicationScoped.class)))
            .and()
            .doNotHaveModifier(JavaModifier.STATIC)
            .should()
            .beAnnotatedWith(Allowed.class);

    private static DescribedPredicate<JavaClass> are(
            String description, java.util.function.Predicate<JavaClass> predicate) {
        return DescribedPredicate.describe(description, predicate);
    }

    private static String room(JavaClass type) {
        String name = type.getPackageName();
        return name.startsWith("org.ceiba.")
                ? name.substring("org.ceiba.".length()).split("\\.")[0]
                : "";
    }
}
