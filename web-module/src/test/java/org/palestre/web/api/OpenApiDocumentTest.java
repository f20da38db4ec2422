package org.palestre.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OpenApiDocumentTest {

    private static final List<Class<? extends Annotation>> VERBS =
            List.of(GET.class, POST.class, PUT.class, PATCH.class, DELETE.class);

    private static final List<Operation> OPERATIONS = operations();

    @Test
    void everyOperationOfEveryResourceIsDescribedWithItsSummary() throws IOException {
        JsonNode paths = document().get("paths");
        List<String> missing = OPERATIONS.stream()
                .filter(operation -> {
                    JsonNode described = paths.path(operation.path()).path(operation.verb());
                    return described.path("summary").asText().isBlank();
                })
                .map(Operation::toString)
                .toList();
        assertThat(missing).isEmpty();
        assertThat(OPERATIONS).hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void thePathsBeginWithTheVersion() throws IOException {
        assertThat(document().get("paths").fieldNames()).toIterable().allMatch(path -> path.startsWith("/api/v1/"));
    }

    /** A type of the JDK that the generator does not know becomes an object without anything in it. */
    @Test
    void whatIsSentOrAskedIsNeverAnObjectOfWhichNothingIsSaid() throws IOException {
        List<String> bare = new ArrayList<>();
        document().at("/components/schemas").properties().forEach(schema -> schema.getValue()
                .path("properties")
                .properties()
                .forEach(property -> {
                    if (isBare(property.getValue())
                            || isBare(property.getValue().path("items"))) {
                        bare.add(schema.getKey() + "." + property.getKey());
                    }
                }));
        document().get("paths").properties().forEach(path -> path.getValue()
                .findValues("parameters")
                .forEach(parameters -> parameters.forEach(parameter -> {
                    if (isBare(parameter.path("schema"))) {
                        bare.add(path.getKey() + " " + parameter.path("name").asText());
                    }
                })));
        assertThat(bare).isEmpty();
    }

    private static boolean isBare(JsonNode schema) {
        return "object".equals(schema.path("type").asText())
                && !schema.has("properties")
                && !schema.has("additionalProperties");
    }

    private static JsonNode document() throws IOException {
        try (var stream = OpenApiDocumentTest.class.getResourceAsStream(OpenApiResource.FILE)) {
            return JsonSetup.MAPPER.readTree(stream);
        }
    }

    private static List<Operation> operations() {
        JavaClasses classes = new ClassFileImporter().importPackages("org.palestre.web");
        return classes.stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(OpenApiDocumentTest::operation)
                .toList();
    }

    private static Stream<Operation> operation(JavaMethod method) {
        return VERBS.stream()
                .filter(method::isAnnotatedWith)
                .map(verb -> new Operation(
                        join(
                                "/api/v1",
                                method.getOwner()
                                        .getAnnotationOfType(Path.class)
                                        .value(),
                                method.isAnnotatedWith(Path.class)
                                        ? method.getAnnotationOfType(Path.class).value()
                                        : ""),
                        verb.getSimpleName().toLowerCase(Locale.ROOT)));
    }

    private static String join(String... parts) {
        String path = String.join("/", parts)
                .replaceAll("/+", "/")
                .replaceAll("\\{(\\w+)\\s*:(?:[^{}]|\\{[^{}]*})*}", "{$1}");
        return path.endsWith("/") ? path.substring(0, path.length() - 1) : path;
    }

    private record Operation(String path, String verb) {}
}
