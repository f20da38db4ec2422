package org.palestre.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The tables that runs leave behind, one chapter each; a run replaces its own. */
final class Results {

    private static final String HEAD = """
            # Results

            Written by `./mvnw -Pbench`. Ratios compare two things measured in the same run on the same machine; the
            database is durable (fsync on) for both sides.
            """;

    private final Path file;

    Results(Path file) {
        this.file = file;
    }

    /** Puts a chapter in the place of the one with the same title, or at the end. */
    void write(String title, List<Finding> findings) throws IOException {
        List<String> chapters = new ArrayList<>();
        if (Files.exists(file)) {
            for (String chapter : Files.readString(file).split("(?m)^(?=## )")) {
                if (chapter.startsWith("## ") && !chapter.startsWith("## " + title)) {
                    chapters.add(chapter.strip() + "\n");
                }
            }
        }
        chapters.add(chapter(title, findings));
        Files.writeString(file, HEAD + "\n" + String.join("\n", chapters));
    }

    private static String chapter(String title, List<Finding> findings) {
        StringBuilder text = new StringBuilder("""
                ## %s

                Run of %s, Java %s, %d processors.

                | what | measured | limit | kept |
                |---|---|---|---|
                """.formatted(
                        title,
                        LocalDate.now(),
                        Runtime.version().feature(),
                        Runtime.getRuntime().availableProcessors()));
        for (Finding finding : findings) {
            text.append("| %s | %s | %s | %s |%n"
                    .formatted(
                            finding.what(),
                            finding.measured(),
                            finding.limit(),
                            finding.limit().isEmpty() ? "" : finding.kept() ? "yes" : "**no**"));
        }
        return text.toString();
    }
}
