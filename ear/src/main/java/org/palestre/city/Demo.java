package org.palestre.city;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.awaitility.Awaitility;
import org.palestre.city.payfip.PayfipSimulator;

/**
 * The demo: {@code ./mvnw -Pdemo} comes here when everything is built.
 *
 * <p>What it keeps lies in the folder {@code .demo} of the project. It comes up again whatever happened to its last run.
 */
public final class Demo {

    private static final int HTTP = 8080;
    private static final int MANAGEMENT = 9990;
    private static final int DATABASE = 5433;
    private static final int SMTP = 1025;
    private static final int MAIL_VIEW = 8025;
    private static final int PAYFIP = 8026;
    private static final Duration LOOKED_AT = Duration.ofSeconds(2);

    private final Path root;
    private final Path folder;
    private final Path wildfly;
    private EmbeddedDatabase database;
    private PostOffice postOffice;
    private MailView mailView;
    private PayfipSimulator payfip;
    private WildFlyServer server;
    private boolean stopped;

    private Demo(Path root, Path wildfly) {
        this.root = root;
        this.folder = root.resolve(".demo");
        this.wildfly = wildfly;
    }

    /** Arguments: the project's top folder, the configured WildFly, and "true" to begin with an empty city. */
    public static void main(String[] arguments) throws IOException {
        Demo demo = new Demo(Path.of(arguments[0]).toAbsolutePath().normalize(), Path.of(arguments[1]));
        Files.createDirectories(demo.folder);
        try (FileChannel channel = FileChannel.open(
                        LeftOvers.lock(demo.folder), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.tryLock()) {
            if (lock == null) {
                throw new CityException("The demo runs already, from this folder: http://localhost:" + HTTP + "/");
            }
            demo.run(Boolean.parseBoolean(arguments[2]));
        } catch (CityException e) {
            say("", e.getMessage(), "");
            throw e;
        }
    }

    private void run(boolean reset) throws IOException {
        if (reset) {
            LeftOvers.clear(folder);
        } else {
            LeftOvers.stopAll(folder);
        }
        Ports.requireFree(new TreeMap<>(Map.of(
                HTTP, "the portal and the back office",
                MANAGEMENT, "the management of the server",
                DATABASE, "its PostgreSQL",
                SMTP, "its mail server",
                MAIL_VIEW, "the view of the mail",
                PAYFIP, "the simulator of PayFiP, the online payment")));
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "demo-stop"));
        try {
            start();
            announce();
            watch();
        } finally {
            stop();
        }
    }

    private void start() throws IOException {
        say("Starting the database ...");
        database = EmbeddedDatabase.start(folder.resolve("postgresql"), DATABASE, EmbeddedDatabase.Durability.SAFE);
        postOffice = PostOffice.open(SMTP, folder.resolve("mail"));
        mailView = MailView.open(MAIL_VIEW, postOffice);
        payfip = PayfipSimulator.open(PAYFIP);
        say("Starting the server ...");
        server = new WildFlyServer(
                wildfly, folder.resolve("server"), HTTP, MANAGEMENT, ServerSettings.of(HTTP, database, postOffice));
        server.install(root.resolve("ear/target/palestre.ear"));
        startServer();
        try {
            if (DemoData.load(database, root.resolve("ear/src/main/demo")) > 0) {
                say("The city of Beaurivage has moved in.");
            }
        } catch (SQLException e) {
            throw new CityException("The demo's data do not fit. " + e.getMessage(), e);
        }
    }

    private void startServer() {
        try {
            server.start();
        } catch (CityException e) {
            throw new CityException(
                    e.getMessage() + System.lineSeparator()
                            + "If .demo holds the data of another version of the code, begin"
                            + " anew: ./mvnw -Pdemo -Dpalestre.demo.reset",
                    e);
        }
    }

    private static void announce() {
        say(
                "",
                "Palestre is running: http://localhost:" + HTTP + "/",
                "",
                "  Accounts      admin@demo.example      administrator",
                "                agent@demo.example      booking office",
                "                regisseur@demo.example  treasurer",
                "                caisse@demo.example     cashier",
                "                club@demo.example       correspondent of a club",
                "                all with the password palestre-demo",
                "  Mail          http://localhost:" + MAIL_VIEW + "/   (SMTP on port " + SMTP + ")",
                "  Payments      PayFiP is simulated on port " + PAYFIP + "; no money moves",
                "  Database      " + "jdbc:postgresql://127.0.0.1:" + DATABASE
                        + "/palestre, user and password palestre",
                "  Health        http://localhost:" + MANAGEMENT + "/health/ready",
                "  Stop          Ctrl-C",
                "  Begin anew    ./mvnw -Pdemo -Dpalestre.demo.reset",
                "");
    }

    private void watch() {
        Awaitility.await("the end of the demo")
                .forever()
                .pollInterval(LOOKED_AT)
                .pollInSameThread()
                .until(() -> !server.isRunning() || !database.isAlive());
        if (isStopped()) {
            return;
        }
        throw new CityException(
                server.isRunning()
                        ? "The demo's database has died. Start again with ./mvnw -Pdemo"
                        : "The demo's server has died; its log is " + server.log()
                                + ". Start again with ./mvnw -Pdemo");
    }

    private synchronized boolean isStopped() {
        return stopped;
    }

    /** In this order: whoever needs another part stops before it. */
    private synchronized void stop() {
        if (stopped) {
            return;
        }
        stopped = true;
        say("Stopping ...");
        close(server);
        close(payfip);
        close(mailView);
        close(postOffice);
        close(database);
        say("Stopped. The data are kept in " + folder);
    }

    private static void close(AutoCloseable part) {
        if (part != null) {
            try {
                part.close();
            } catch (Exception e) {
                say(e.getMessage());
            }
        }
    }

    private static void say(String... lines) {
        for (String line : lines) {
            System.out.println(line);
        }
        System.out.flush();
    }
}
