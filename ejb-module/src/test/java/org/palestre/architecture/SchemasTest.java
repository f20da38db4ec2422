package org.palestre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A context has the database schema of its name, and its foreign keys lead to lower tiers only. */
class SchemasTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Pattern OWNER =
            Pattern.compile("(?i)\\b(?:CREATE|ALTER) TABLE (?:IF NOT EXISTS )?(\\w+)\\.\\w+");
    private static final Pattern REFERENCE = Pattern.compile("(?i)\\bREFERENCES (\\w+)\\.(\\w+)");
    private static final Pattern SCHEMA = Pattern.compile("(?i)\\bCREATE SCHEMA (?:IF NOT EXISTS )?(\\w+)");

    @Test
    void each_schema_belongs_to_a_context() {
        List<String> schemas = new ArrayList<>();
        statements().forEach(statement -> found(SCHEMA, statement).forEach(schemas::add));

        assertThat(schemas).isNotEmpty().allMatch(schema -> Tiers.tierOf(schema).isPresent());
    }

    @Test
    void a_foreign_key_leads_into_its_own_context_or_to_a_lower_tier() {
        List<String> upwards = new ArrayList<>();
        int[] seen = {0};
        statements()
                .forEach(statement -> found(OWNER, statement).findFirst().ifPresent(owner -> found(REFERENCE, statement)
                        .forEach(target -> {
                            seen[0]++;
                            if (!owner.equals(target) && tier(target) >= tier(owner)) {
                                upwards.add(owner + " to " + target);
                            }
                        })));

        assertThat(upwards).isEmpty();
        assertThat(seen[0]).as("foreign keys found").isGreaterThan(20);
    }

    private static int tier(String schema) {
        return Tiers.tierOf(schema).orElseThrow(() -> new AssertionError("no context has the schema " + schema));
    }

    private static Stream<String> found(Pattern pattern, String statement) {
        return pattern.matcher(statement).results().map(result -> result.group(1));
    }

    private static Stream<String> statements() {
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            return files.sorted().flatMap(SchemasTest::statementsOf).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> statementsOf(Path file) {
        try {
            return Stream.of(Files.readString(file).replaceAll("--[^\n]*", "").split(";"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
