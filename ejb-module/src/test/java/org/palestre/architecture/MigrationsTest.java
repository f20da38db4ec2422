package org.palestre.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A city that stands already can take each new version: what its database has run stays as it was run. */
class MigrationsTest {

    private static final Path MIGRATIONS = Path.of("src/main/resources/db/migration");
    private static final Path RELEASED = Path.of("src/test/resources/released-migrations.txt");

    @Test
    void a_released_migration_is_never_changed() throws Exception {
        assertThat(present()).containsAllEntriesOf(released());
    }

    @Test
    void a_new_migration_comes_after_all_released_ones() throws Exception {
        TreeMap<String, String> released = released();
        assertThat(present().keySet())
                .filteredOn(name -> !released.containsKey(name))
                .allSatisfy(name -> assertThat(name).isGreaterThan(released.lastKey()));
    }

    private static TreeMap<String, String> released() throws IOException {
        try (Stream<String> lines = Files.lines(RELEASED)) {
            return lines.filter(line -> !line.startsWith("#"))
                    .map(line -> line.split(" "))
                    .collect(Collectors.toMap(line -> line[0], line -> line[1], (one, other) -> one, TreeMap::new));
        }
    }

    private static Map<String, String> present() throws IOException, NoSuchAlgorithmException {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        Map<String, String> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(MIGRATIONS)) {
            for (Path file : files.toList()) {
                found.put(
                        file.getFileName().toString(),
                        HexFormat.of().formatHex(digest.digest(Files.readAllBytes(file))));
            }
        }
        return found;
    }
}
