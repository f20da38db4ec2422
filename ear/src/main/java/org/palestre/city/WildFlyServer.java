package org.palestre.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server: a process of its own, on the configuration that {@link ConfigureServer} made. */
public final class WildFlyServer implements AutoCloseable {

    private static final String ARCHIVE = "palestre.ear";
    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private final Path home;
    private final Path base;
    private final int httpPort;
    private final int managementPort;
    private final Map<String, String> environment;
    private Process process;

    /**
     * Prepares a server; nothing runs yet.
     *
     * @param home the configured WildFly; it is only read
     * @param base the folder of this server's own files: log, deployments, data
     * @param environment the settings of the city, as docs/operations.md lists them
     */
    public WildFlyServer(Path home, Path base, int httpPort, int managementPort, Map<String, String> environment) {
        this.home = home.toAbsolutePath().normalize();
        this.base = base.toAbsolutePath().normalize();
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.environment = new LinkedHashMap<>(environment);
    }

    /** Takes this archive as the one to serve from the next start on. */
    public void install(Path archive) {
        try {
            Path deployments = Files.createDirectories(base.resolve("deployments"));
            Files.copy(archive, deployments.resolve(ARCHIVE), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new CityException("The archive " + archive + " cannot be installed", e);
        }
    }

    /** Starts the server and waits until the archive answers. */
    public void start() {
        LeftOvers.stopServer(base);
        try {
            prepareFolder();
            List<String> command = StandaloneCommandBuilder.of(home)
                    .setBaseDirectory(base)
                    .setJavaOptions(
                            "-Xms256m",
                            "-Xmx768m",
                            "-XX:MaxMetaspaceSize=400m",
                            "-XX:+ExitOnOutOfMemoryError",
                            "-Djava.net.preferIPv4Stack=true",
                            "-Djboss.http.port=" + httpPort,
                            "-Djboss.management.http.port=" + managementPort)
                    .setBindAddressHint("127.0.0.1")
                    .build();
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(base.resolve("console.log").toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PALESTRE_"));
            builder.environment().putAll(environment);
            process = builder.start();
            Files.writeString(base.resolve("palestre.pid"), Long.toString(process.pid()));
            awaitDeployment();
        } catch (IOException e) {
            throw new CityException("WildFly did not start in " + base, e);
        }
    }

    private void prepareFolder() throws IOException {
        copyTree(home.resolve("standalone/configuration"), base.resolve("configuration"));
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

    private static void copyTree(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from, 1)) {
            Files.createDirectories(to);
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, to.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    private Path marker(String state) {
        return base.resolve("deployments").resolve(ARCHIVE + "." + state);
    }

    private void awaitDeployment() throws IOException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!Files.exists(marker("deployed"))) {
            if (Files.exists(marker("failed"))) {
                String why = Files.readString(marker("failed"));
                close();
                throw new CityException("The archive could not be deployed: " + why + "\nThe log is " + log());
            }
            if (!process.isAlive()) {
                throw new CityException("WildFly ended with code " + process.exitValue() + "; the log is " + log());
            }
            if (System.nanoTime() > deadline) {
                close();
                throw new CityException(
                        "WildFly was not ready within " + PATIENCE.toSeconds() + " s; the log is " + log());
            }
            pause(100);
        }
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CityException("Interrupted while the server was starting", e);
        }
    }

    public boolean isRunning() {
        return process != null && process.isAlive();
    }

    /** The number of the server's process, for those who measure it. */
    public long pid() {
        return process.pid();
    }

    public String url() {
        return "http://localhost:" + httpPort;
    }

    public String managementUrl() {
        return "http://localhost:" + managementPort;
    }

    public Path log() {
        return base.resolve("log/server.log");
    }

    /** All lines that the server has written to its log in this folder, whatever day and whatever start. */
    public List<String> logLines() {
        try (Stream<Path> files = Files.list(base.resolve("log"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("server.log"))
                    .sorted()
                    .flatMap(WildFlyServer::lines)
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

    /** Takes the power away: the process is gone, whatever it was doing. */
    public void kill() {
        if (process != null) {
            process.destroyForcibly();
            process.onExit().join();
        }
    }

    /** Stops in good order; requests under way are answered first. */
    @Override
    public void close() {
        if (!isRunning()) {
            return;
        }
        process.destroy();
        try {
            if (!process.waitFor(45, TimeUnit.SECONDS)) {
                kill();
            }
            Files.deleteIfExists(base.resolve("palestre.pid"));
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
