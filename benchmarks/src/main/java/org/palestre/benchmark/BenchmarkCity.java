package org.palestre.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.palestre.city.DemoData;
import org.palestre.city.EmbeddedDatabase;
import org.palestre.city.LeftOvers;
import org.palestre.city.Ports;
import org.palestre.city.PostOffice;
import org.palestre.city.ServerSettings;
import org.palestre.city.WildFlyServer;

/** The demo's city, fresh, on a durable database, for benchmarks only. */
final class BenchmarkCity implements AutoCloseable {

    private static final String AGENT = "agent@demo.example";
    static final String PASSWORD = "palestre-demo";

    private final EmbeddedDatabase database;
    private final PostOffice postOffice;
    private final WildFlyServer server;
    private final double secondsToStart;

    private BenchmarkCity(
            EmbeddedDatabase database, PostOffice postOffice, WildFlyServer server, double secondsToStart) {
        this.database = database;
        this.postOffice = postOffice;
        this.server = server;
        this.secondsToStart = secondsToStart;
    }

    /**
     * @param root the root folder of the project, whose archive and configured server are built
     * @param name of its folder: two cities of different names run side by side
     */
    static BenchmarkCity start(Path root, String name) throws IOException, SQLException {
        Path home = root.resolve("benchmarks/target").resolve(name);
        LeftOvers.clear(home);
        EmbeddedDatabase database =
                EmbeddedDatabase.start(home.resolve("postgresql"), Ports.free(), EmbeddedDatabase.Durability.SAFE);
        PostOffice postOffice = PostOffice.open(Ports.free(), home.resolve("mail"));
        int port = Ports.free();
        WildFlyServer server = new WildFlyServer(
                wildFly(root.resolve("ear/target/server")),
                home.resolve("server"),
                port,
                Ports.free(),
                ServerSettings.of(port, database, postOffice));
        server.install(root.resolve("ear/target/palestre.ear"));
        long begin = System.nanoTime();
        server.start();
        double seconds = (System.nanoTime() - begin) / 1e9;
        DemoData.load(database, root.resolve("ear/src/main/demo"));
        return new BenchmarkCity(database, postOffice, server, seconds);
    }

    private static Path wildFly(Path folder) throws IOException {
        try (Stream<Path> folders = Files.list(folder)) {
            return folders.filter(Files::isDirectory).findFirst().orElseThrow();
        }
    }

    /** A program of the booking office. */
    Program agent() throws IOException, InterruptedException {
        return program(AGENT);
    }

    /** A program of somebody of the demo. */
    Program program(String email) throws IOException, InterruptedException {
        return Program.signedIn(server.url(), email, PASSWORD);
    }

    String url() {
        return server.url();
    }

    PostOffice postOffice() {
        return postOffice;
    }

    /** Takes the power away and brings it back. */
    void powerCut() {
        server.kill();
        server.start();
    }

    EmbeddedDatabase database() {
        return database;
    }

    long serverPid() {
        return server.pid();
    }

    /** From the start of the process to the deployed archive, on an empty database. */
    double secondsToStart() {
        return secondsToStart;
    }

    @Override
    public void close() {
        server.close();
        postOffice.close();
        database.close();
    }
}
