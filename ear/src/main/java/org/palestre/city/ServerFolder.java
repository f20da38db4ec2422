package org.palestre.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The files of one server: the archive that it serves, its configuration, its log, the number of its process. */
final class ServerFolder {

    private static final String ARCHIVE = "palestre.ear";

    private final Path base;

    ServerFolder(Path base) {
        this.base = base.toAbsolutePath().normalize();
    }

    Path path() {
        return base;
    }

    void install(Path archive) throws IOException {
        Files.copy(
                archive,
                Files.createDirectories(base.resolve("deployments")).resolve(ARCHIVE),
                StandardCopyOption.REPLACE_EXISTING);
    }

    /** Before a start: the configuration as it is now, and no trace of an earlier deployment. */
    void prepare(Path configuration) throws IOException {
        try (Stream<Path> files = Files.walk(configuration, 1)) {
            Path own = Files.createDirectories(base.resolve("configuration"));
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, own.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        try (Stream<Path> files = Files.list(deployments)) {
            for (Path marker : files.filter(
                            file -> !file.getFileName().toString().equals(ARCHIVE))
                    .toList()) {
                Files.delete(marker);
            }
        }
        Files.createFile(marker("dodeploy"));
    }

    boolean isDeployed() {
        return Files.exists(marker("deployed"));
    }

    boolean hasFailed() {
        return Files.exists(marker("failed"));
    }

    String whyItFailed() throws IOException {
        return Files.readString(marker("failed"));
    }

    private Path marker(String state) {
        return base.resolve("deployments").resolve(ARCHIVE + "." + state);
    }

    void rememberProcess(long pid) throws IOException {
        Files.writeString(base.resolve("palestre.pid"), Long.toString(pid));
    }

    void forgetProcess() throws IOException {
        Files.deleteIfExists(base.resolve("palestre.pid"));
    }

    Path console() {
        return base.resolve("console.log");
    }

    Path log() {
        return base.resolve("log/server.log");
    }

    List<String> logLines() {
        try (Stream<Path> files = Files.list(base.resolve("log"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .sorted()
                    .flatMap(ServerFolder::lines)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
