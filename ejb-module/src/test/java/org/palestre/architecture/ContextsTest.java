package org.palestre.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvent;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.Entity;
import java.util.Date;
import java.util.stream.Stream;

/** The tiers of the contexts, and what each part of a context may do. */
@AnalyzeClasses(packages = "org.palestre", importOptions = ImportOption.DoNotIncludeTests.class)
class ContextsTest {

    @ArchTest
    static final ArchRule every_class_lies_in_a_context_that_has_a_tier = classes()
            .should(new ArchCondition<>("lie in a known context") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    events.add(new SimpleConditionEvent(
                            type, Tiers.tierOf(Tiers.contextOf(type)).isPresent(), type.getName() + " has no tier"));
                }
            });

    @ArchTest
    static final ArchRule a_context_uses_only_boundaries_and_events_of_lower_tiers = classes()
            .should(new ArchCondition<>("use only boundaries and events of lower tiers") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !Tiers.allows(dependency))
                            .forEach(dependency -> events.add(violated(type, dependency)));
                }
            });

    @ArchTest
    static final ArchRule a_component_of_a_context_is_used_by_its_boundaries_and_events = classes()
            .should(new ArchCondition<>("use only boundaries and events of other components") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(dependency -> !Tiers.allowsInside(dependency))
                            .forEach(dependency -> events.add(violated(type, dependency)));
                }
            });

    @ArchTest
    static final ArchRule the_core_of_billing_knows_none_of_its_components = classes()
            .that()
            .resideInAPackage("org.palestre.billing..")
            .should(new ArchCondition<>("use no component unless they lie in it") {
                @Override
                public void check(JavaClass type, ConditionEvents events) {
                    type.getDirectDependenciesFromSelf().stream()
                            .filter(Tiers::leadsFromCoreToComponent)
                            .forEach(dependency -> events.add(violated(type, dependency)));
                }
            });

    @ArchTest
    static final ArchRule a_bean_with_transactions_says_who_may_call_it = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beAnnotatedWith(DenyAll.class);

    @ArchTest
    static final ArchRule session_beans_stand_in_boundaries = classes()
            .that()
            .areAnnotatedWith(Stateless.class)
            .or()
            .areAnnotatedWith(Singleton.class)
            .should()
            .resideInAnyPackage("..boundary..", "..reaction..");

    @ArchTest
    static final ArchRule roles_are_checked_in_boundaries_only = noClasses()
            .that()
            .resideOutsideOfPackages("..boundary..", "..reaction..")
            .should()
            .beAnnotatedWith(RolesAllowed.class);

    @ArchTest
    static final ArchRule transactions_begin_in_boundaries_only = noMethods()
            .that()
            .areDeclaredInClassesThat()
            .resideOutsideOfPackages("..boundary..", "..reaction..")
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(TransactionAttribute.class);

    @ArchTest
    static final ArchRule a_boundary_takes_and_returns_no_entity = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should(new ArchCondition<>("take and return values") {
                @Override
                public void check(JavaMethod method, ConditionEvents events) {
                    Stream.concat(
                                    method.getReturnType().getAllInvolvedRawTypes().stream(),
                                    method.getParameterTypes().stream()
                                            .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                            .filter(type -> type.isAnnotatedWith(Entity.class))
                            .forEach(entity -> events.add(SimpleConditionEvent.violated(
                                    method, method.getFullName() + " shows the entity " + entity.getName())));
                }
            });

    @ArchTest
    static final ArchRule events_are_records = classes()
            .that()
            .resideInAPackage("..event..")
            .and()
            .areTopLevelClasses()
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .beRecords();

    @ArchTest
    static final ArchRule events_are_heard_in_reactions = methods()
            .that(DescribedPredicate.describe("observe an event", method -> method.getParameters().stream()
                    .anyMatch(parameter -> parameter.isAnnotatedWith(Observes.class))))
            .should()
            .beDeclaredInClassesThat()
            .resideInAPackage("..reaction..");

    @ArchTest
    static final ArchRule time_comes_from_an_injected_clock = noClasses()
            .should()
            .callMethodWhere(DescribedPredicate.describe(
                    "the machine's clock is asked",
                    call -> call.getTarget().getName().matches("now|currentTimeMillis")
                            && call.getTarget().getRawParameterTypes().isEmpty()))
            .orShould()
            .callConstructor(Date.class);

    @ArchTest
    static final ArchRule nothing_is_remembered_in_static_fields =
            fields().that().areStatic().should().beFinal();

    @ArchTest
    static final ArchRule rules_need_no_server = noClasses()
            .that()
            .resideInAPackage("..control..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ejb..", "jakarta.persistence..", "jakarta.faces..", "jakarta.ws.rs..");

    private static ConditionEvent violated(JavaClass type, Dependency dependency) {
        return SimpleConditionEvent.violated(type, dependency.getDescription());
    }
}
