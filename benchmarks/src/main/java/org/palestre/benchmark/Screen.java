package org.palestre.benchmark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/**
 * A page or resource that is measured.
 *
 * @param who an e-mail of the demo
 * @param path with its query
 */
record Screen(String who, String path) {

    private static final String ASKED = System.getProperty("bench.screens", "");

    /**
     * Those of {@code screens.txt}: every screen that shows requests, occupations, plannings or permits. The system property
     * {@code bench.screens}, parts of addresses with commas between, leaves only some, for finding out about these.
     */
    static List<Screen> all() throws IOException {
        try (InputStream file = Screen.class.getResourceAsStream("screens.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split(" ", 2))
                    .map(parts -> new Screen(parts[0] + "@demo.example", parts[1]))
                    .filter(screen -> Stream.of(ASKED.split(",")).anyMatch(screen.path()::contains))
                    .toList();
        }
    }

    /** Whether no screen was left out. */
    static boolean isAllAsked() {
        return ASKED.isEmpty();
    }
}
