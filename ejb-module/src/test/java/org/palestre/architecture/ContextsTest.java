package org.palestre.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
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
import jakarta.persistence.Entity;

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
    static final ArchRule a_boundary_returns_no_entity = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(DescribedPredicate.describe("an entity", type -> type.isAnnotatedWith(Entity.class)));

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
