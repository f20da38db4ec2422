package org.palestre.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** The table that a run leaves behind. */
final class Results {

    private Results() {}

    static void write(Path file, List<Finding> findings) throws IOException {
        StringBuilder text = new StringBuilder("""
                # Results

                Written by `./mvnw -Pbench`. Ratios compare two things measured in the same run on the same machine; the
                database is durable (fsync on) for both sides.

                Run of %s, Java %s, %d processors.

                | what | measured | limit | kept |
                |---|---|---|---|
                """.formatted(
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
        Files.writeString(file, text);
    }
}
