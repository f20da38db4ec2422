package org.palestre.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * Processes and lock files that a city leaves behind when its launcher, or one of its parts, was killed.
 *
 * <p>A process is stopped only when its command line names a folder of ours: a process number that somebody else has
 * been given since is left alone.
 */
public final class LeftOvers {

    private static final long GRACE_SECONDS = 15;

    private LeftOvers() {}

    /** Stops whatever still runs of a city in this folder. */
    public static void stopAll(Path city) {
        stopServer(city.resolve("server").toAbsolutePath().normalize());
        stopPostgres(city.resolve("postgresql/data").toAbsolutePath().normalize());
    }

    /** Stops whatever still runs of a city in this folder, and takes all of its files away but the lock. */
    public static void clear(Path city) throws IOException {
        stopAll(city);
        if (Files.exists(city)) {
            try (Stream<Path> files = Files.walk(city)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    if (!file.equals(city) && !file.equals(lock(city))) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    /** The file that is locked by whoever works in this folder. */
    static Path lock(Path city) {
        return city.resolve("demo.lock");
    }

    /** Stops the database server that still works on this data, and takes its stale lock file away. */
    static void stopPostgres(Path data) {
        Path lock = data.resolve("postmaster.pid");
        if (!Files.exists(lock)) {
            return;
        }
        firstLine(lock)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .ifPresent(process -> {
                    if (names(process, data)) {
                        interrupt(process);
                        await(process);
                    }
                });
        delete(lock);
    }

    /** Stops the application server that still runs in this folder. */
    static void stopServer(Path base) {
        Path pid = base.resolve("palestre.pid");
        firstLine(pid)
                .flatMap(ProcessHandle::of)
                .filter(ProcessHandle::isAlive)
                .filter(process -> names(process, base))
                .ifPresent(process -> {
                    process.destroy();
                    await(process);
                });
        delete(pid);
    }

    private static boolean names(ProcessHandle process, Path folder) {
        return process.info()
                .commandLine()
                .or(() -> commandLineOf(process))
                .map(command -> command.contains(folder.toString()))
                .orElse(false);
    }

    /** Long command lines are cut by the JDK; Linux tells them whole. */
    private static Optional<String> commandLineOf(ProcessHandle process) {
        try {
            return Optional.of(Files.readString(Path.of("/proc/" + process.pid() + "/cmdline"))
                    .replace('\0', ' '));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** PostgreSQL's fast shutdown: it does not wait for its clients. */
    private static void interrupt(ProcessHandle process) {
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void await(ProcessHandle process) {
        try {
            process.onExit().get(GRACE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            process.destroyForcibly();
            process.onExit().join();
        } catch (ExecutionException e) {
            throw new CityException("Process " + process.pid() + " could not be waited for", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Optional<Long> firstLine(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .findFirst()
                    .map(String::trim)
                    .map(Long::valueOf);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new CityException("The stale lock file " + file + " cannot be deleted", e);
        }
    }
}
