package org.palestre.web.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.palestre.shared.Tier;

/** Screens and API are thin: they call boundaries, and a context's screens know no higher context. */
class WebArchitectureTest {

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("org.palestre");
    }

    @Test
    void screensAndApiCallBoundariesOnly() {
        noClasses()
                .that()
                .resideInAPackage("org.palestre.web..")
                .should()
                .dependOnClassesThat(resideInAPackage("org.palestre..entity..")
                        .or(resideInAPackage("org.palestre..control.."))
                        .or(resideInAPackage("org.palestre..reaction..")))
                .check(classes);
    }

    @Test
    void screensAndApiNeverTouchTheDatabase() {
        noClasses()
                .that()
                .resideInAPackage("org.palestre.web..")
                .should()
                .dependOnClassesThat()
                .haveFullyQualifiedName("jakarta.persistence.EntityManager")
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..")
                .check(classes);
    }

    static Stream<String> contexts() {
        return classes.getPackage("org.palestre").getSubpackages().stream()
                .map(JavaPackage::getRelativeName)
                .filter(context -> tierOf(context).isPresent());
    }

    @ParameterizedTest
    @MethodSource("contexts")
    void theScreensOfAContextKnowItAndLowerOnesOnly(String context) {
        ArchRule rule = noClasses()
                .that()
                .resideInAPackage("org.palestre.web." + context + "..")
                .should()
                .dependOnClassesThat(describe(
                        "belong to a context of the same or a higher tier", used -> isOutOfReach(context, used)));
        rule.allowEmptyShould(true).check(classes);
    }

    @Test
    void partsOfTheScreensDoNotTurnInCircles() {
        slices().matching("org.palestre.web.(*)..").should().beFreeOfCycles().check(classes);
    }

    @Test
    void timeComesFromAnInjectedClock() {
        noClasses()
                .that()
                .resideInAPackage("org.palestre.web..")
                .should()
                .callMethodWhere(describe(
                        "the machine's clock is asked",
                        call -> call.getTarget().getName().matches("now|currentTimeMillis")
                                && call.getTarget().getRawParameterTypes().isEmpty()))
                .check(classes);
    }

    @Test
    void nothingIsRememberedInStaticFields() {
        fields().that()
                .areDeclaredInClassesThat()
                .resideInAPackage("org.palestre.web..")
                .and()
                .areStatic()
                .should()
                .beFinal()
                .check(classes);
    }

    @Test
    void backingBeansThatOutliveARequestCanBeSerialised() {
        classes()
                .that()
                .areAnnotatedWith("jakarta.faces.view.ViewScoped")
                .or()
                .areAnnotatedWith("jakarta.enterprise.context.SessionScoped")
                .should()
                .beAssignableTo(java.io.Serializable.class)
                .check(classes);
    }

    private static boolean isOutOfReach(String context, JavaClass used) {
        String name = used.getPackageName().replace("org.palestre.web.", "org.palestre.");
        if (!name.startsWith("org.palestre.")) {
            return false;
        }
        String other = name.split("\\.")[2];
        return !other.equals(context)
                && tierOf(other).orElse(-1) >= tierOf(context).orElseThrow();
    }

    private static Optional<Integer> tierOf(String context) {
        String name = "org.palestre." + context;
        return classes.containPackage(name)
                ? classes.getPackage(name).tryGetAnnotationOfType(Tier.class).map(Tier::value)
                : Optional.empty();
    }
}
