package org.palestre.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.io.Serializable;
import org.junit.jupiter.api.Test;

/** A node that stops hands its sessions over: what the beans of a page hold can be written away, with all that is in it. */
class PassivationTest {

    @Test
    void whatASessionHoldsCanBeWrittenAway() {
        fields().that()
                .areDeclaredInClassesThat()
                .areAssignableTo(Serializable.class)
                .and()
                .areDeclaredInClassesThat()
                .areNotAssignableTo(Throwable.class)
                .and()
                .areNotStatic()
                .and()
                .doNotHaveModifier(JavaModifier.TRANSIENT)
                .and()
                .areNotAnnotatedWith(Inject.class)
                .and()
                .areNotAnnotatedWith(EJB.class)
                .should(holdWhatCanBeWrittenAway())
                .check(new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("org.palestre"));
    }

    private static ArchCondition<JavaField> holdWhatCanBeWrittenAway() {
        return new ArchCondition<>("hold what can be written away") {
            @Override
            public void check(JavaField field, ConditionEvents events) {
                field.getAllInvolvedRawTypes().stream()
                        .map(JavaClass::getBaseComponentType)
                        .filter(type -> type.getPackageName().startsWith("org.palestre"))
                        .filter(type -> !type.isAssignableTo(Serializable.class))
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                field, field.getFullName() + " holds " + type.getName())));
            }
        };
    }
}
