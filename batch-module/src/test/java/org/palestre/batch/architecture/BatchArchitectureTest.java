package org.palestre.batch.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;

/** Jobs and timers carry no rules: those of a context call its boundaries. */
@AnalyzeClasses(packages = "org.palestre.batch", importOptions = ImportOption.DoNotIncludeTests.class)
class BatchArchitectureTest {

    private static final String ROOT = "org.palestre.";
    private static final String HERE = "org.palestre.batch.";

    @ArchTest
    static final ArchRule a_context_s_jobs_call_its_boundaries_only = classes()
            .should(new ArchCondition<>("use only the boundaries of their own context, and shared") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !allowed(type, dependency))
                            .forEach(dependency ->
                                    events.add(SimpleConditionEvent.violated(type, dependency.getDescription())));
                }
            });

    @ArchTest
    static final ArchRule jobs_never_touch_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.persistence..", "java.sql..", "javax.sql..");

    @ArchTest
    static final ArchRule a_bean_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(DenyAll.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class);

    @ArchTest
    static final ArchRule timers_fire_once_in_a_cluster = methods()
            .that()
            .areAnnotatedWith(Schedule.class)
            .should(new ArchCondition<>("be persistent") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            method,
                            method.getAnnotationOfType(Schedule.class).persistent(),
                            method.getFullName() + " fires on every node"));
                }
            });

    @ArchTest
    static final ArchRule nothing_is_remembered_in_static_fields =
            fields().that().areStatic().should().beFinal();

    private static boolean allowed(JavaClass type, Dependency dependency) {
        String used = dependency.getTargetClass().getBaseComponentType().getPackageName() + ".";
        if (!used.startsWith(ROOT) || used.startsWith(HERE) || used.startsWith(ROOT + "shared.")) {
            return true;
        }
        String context = type.getPackageName().substring(HERE.length()).split("\\.")[0];
        return used.matches((ROOT + context).replace(".", "\\.") + "\\.([a-z]+\\.)?(boundary|event)\\..*");
    }
}
