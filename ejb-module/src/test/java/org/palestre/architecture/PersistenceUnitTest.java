package org.palestre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Converter;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.eclipse.persistence.internal.weaving.PersistenceWeaved;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The persistence unit knows every class it must know, and the build has woven them. */
class PersistenceUnitTest {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.palestre");

    @Test
    void every_entity_embeddable_and_converter_is_listed_and_nothing_else() throws Exception {
        Set<String> persistent = OURS.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class)
                        || type.isAnnotatedWith(Embeddable.class)
                        || type.isAnnotatedWith(Converter.class)
                        || type.isAnnotatedWith(jakarta.persistence.MappedSuperclass.class))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(listed()).containsExactlyInAnyOrderElementsOf(persistent);
    }

    @Test
    void every_entity_was_woven_by_the_build() {
        Set<Class<?>> entities = OURS.stream()
                .filter(type -> type.isAnnotatedWith(Entity.class))
                .map(JavaClass::reflect)
                .collect(Collectors.toSet());

        assertThat(entities).isNotEmpty().allSatisfy(type -> assertThat(PersistenceWeaved.class)
                .isAssignableFrom(type));
    }

    private static Set<String> listed() throws ParserConfigurationException, IOException, SAXException {
        try (var stream = PersistenceUnitTest.class.getResourceAsStream("/META-INF/persistence.xml")) {
            NodeList classes = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(stream)
                    .getElementsByTagName("class");
            Set<String> names = new TreeSet<>();
            for (int i = 0; i < classes.getLength(); i++) {
                names.add(classes.item(i).getTextContent().trim());
            }
            return names;
        }
    }
}
