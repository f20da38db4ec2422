package org.palestre.testing;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.palestre.city.WildFlyServer;

/** What a server complained of in its log. */
public final class ServerLog {

    private static final Pattern COMPLAINT =
            Pattern.compile("^\\d{4}-\\d\\d-\\d\\d \\S+ (WARN|WARNING|ERROR|SEVERE|FATAL) .*");

    /** What may stand there, each with its reason. */
    private static final List<String> ALLOWED = List.of(
            // A server that was killed in the middle of a timer's turn says so when it starts again; the timer goes on.
            "WFLYEJB0480",
            // A server that is stopped while a job runs says so; the job goes on elsewhere or after the next start.
            "WFLYBATCH000014",
            // A timer whose turn comes in the moment in which its server is stopped is sent away (WFLY-4939); it goes
            // on elsewhere
            // or after the next start.
            "WFLYEJB0467",
            // WildFly 39 may take the web context away while it still puts sessions on disk: on a server that stops,
            // and whoever
            // had the session signs in again.
            "ServletContext.getVirtualServerName()\" because \"context\" is null",
            // Tests cut connections to the database: each that is found dead, before anybody uses it, is told of.
            "IJ030027",
            "IJ000621",
            // Tests take the mail server away on purpose: one line for each outage is what an administrator needs.
            "Mail server cannot be reached, messages wait");

    private ServerLog() {}

    /** The lines at WARN and above that no test expects. */
    public static List<String> complaints(WildFlyServer server) {
        return complaints(server.logLines().stream());
    }

    /** Those of one file. */
    static List<String> complaints(Path log) throws IOException {
        try (Stream<String> lines = Files.lines(log)) {
            return complaints(lines);
        }
    }

    /** The logs of all cities below a folder that were written to since a moment. */
    static List<Path> since(Path folder, Instant moment) throws IOException {
        try (DirectoryStream<Path> cities = Files.newDirectoryStream(folder, "city-*")) {
            List<Path> found = new ArrayList<>();
            for (Path city : cities) {
                Path logs = city.resolve("server/log");
                if (Files.isDirectory(logs)) {
                    addWritten(found, logs, moment);
                }
            }
            return found;
        }
    }

    private static void addWritten(List<Path> found, Path logs, Instant moment) throws IOException {
        try (DirectoryStream<Path> files = Files.newDirectoryStream(logs, "server.log*")) {
            for (Path file : files) {
                if (!Files.getLastModifiedTime(file).toInstant().isBefore(moment)) {
                    found.add(file);
                }
            }
        }
    }

    private static List<String> complaints(Stream<String> lines) {
        return lines.filter(line -> COMPLAINT.matcher(line).matches())
                .filter(line -> ALLOWED.stream().noneMatch(line::contains))
                .toList();
    }
}
