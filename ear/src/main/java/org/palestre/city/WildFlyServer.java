package org.palestre.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionTimeoutException;
import org.wildfly.core.launcher.StandaloneCommandBuilder;

/** The application server: a process of its own, on the configuration that {@link ConfigureServer} made. */
public final class WildFlyServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(300);

    private static final Duration LOOKED_AT = Duration.ofMillis(100);

    private static final List<String> STANDARD = List.of(
            "-Xms256m",
            "-Xmx768m",
            "-XX:MaxMetaspaceSize=400m",
            "-XX:+ExitOnOutOfMemoryError",
            "-Djava.net.preferIPv4Stack=true");

    /** Code is compiled once, lightly: half of the processor's time in a server's first minutes goes into doing it twice. */
    private static final List<String> SHORT_LIVED = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC");

    private final Path home;
    private final ServerFolder folder;
    private final int httpPort;
    private final int managementPort;
    private final Map<String, String> environment;
    private final List<String> javaOptions = new ArrayList<>(STANDARD);
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
        this.folder = new ServerFolder(base);
        this.httpPort = httpPort;
        this.managementPort = managementPort;
        this.environment = new LinkedHashMap<>(environment);
    }

    /** The same server, made for minutes and not for months. */
    public WildFlyServer shortLived() {
        javaOptions.addAll(SHORT_LIVED);
        return this;
    }

    /** Takes this archive as the one to serve from the next start on. */
    public void install(Path archive) {
        try {
            folder.install(archive);
        } catch (IOException e) {
            throw new CityException("The archive " + archive + " cannot be installed", e);
        }
    }

    /** Starts the server and waits until the archive answers. */
    public void start() {
        LeftOvers.stopServer(folder.path());
        try {
            folder.prepare(home.resolve("standalone/configuration"));
            ProcessBuilder builder = new ProcessBuilder(command())
                    .redirectErrorStream(true)
                    .redirectOutput(folder.console().toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PALESTRE_"));
            builder.environment().putAll(environment);
            process = builder.start();
            folder.rememberProcess(process.pid());
            awaitDeployment();
        } catch (IOException e) {
            throw new CityException("WildFly did not start in " + folder.path(), e);
        }
    }

    private List<String> command() {
        return StandaloneCommandBuilder.of(home)
                .setBaseDirectory(folder.path())
                .setJavaOptions(javaOptions)
                .addJavaOptions("-Djboss.http.port=" + httpPort, "-Djboss.management.http.port=" + managementPort)
                .setBindAddressHint("127.0.0.1")
                .build();
    }

    private void awaitDeployment() {
        try {
            Awaitility.await()
                    .atMost(PATIENCE)
                    .pollDelay(Duration.ZERO)
                    .pollInterval(LOOKED_AT)
                    .pollInSameThread()
                    .until(this::isDeployed);
        } catch (ConditionTimeoutException e) {
            close();
            throw new CityException(
                    "WildFly was not ready within " + PATIENCE.toSeconds() + " s; the log is " + log(), e);
        }
    }

    private boolean isDeployed() throws IOException {
        if (folder.hasFailed()) {
            String why = folder.whyItFailed();
            close();
            throw new CityException("The archive could not be deployed: " + why + "\nThe log is " + log());
        }
        if (!process.isAlive()) {
            throw new CityException("WildFly ended with code " + process.exitValue() + "; the log is " + log());
        }
        return folder.isDeployed();
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
        return folder.log();
    }

    /** All lines that the server has written to its log in this folder, whatever day and whatever start. */
    public List<String> logLines() {
        return folder.logLines();
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
            folder.forgetProcess();
        } catch (InterruptedException e) {
            kill();
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
