package org.palestre.testing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.palestre.city.CityException;
import org.palestre.city.DemoData;
import org.palestre.city.EmbeddedDatabase;
import org.palestre.city.LeftOvers;
import org.palestre.city.Ports;
import org.palestre.city.PostOffice;
import org.palestre.city.ServerSettings;
import org.palestre.city.SqlStatements;
import org.palestre.city.WildFlyServer;
import org.palestre.city.payfip.PayfipSimulator;

/**
 * The city of the tests: the real archive in the real server on real PostgreSQL with a real SMTP server and the demo's
 * data, started once, by the first test that asks for it, and stopped when the tests are over.
 *
 * <p>Tests share it. Each makes rows of its own, with names of its own, and leaves the demo's alone.
 */
public final class City {

    private static City instance;
    private static CityException failure;

    private final EmbeddedDatabase database;
    private final PostOffice postOffice;
    private final PayfipSimulator payfip;
    private final WildFlyServer server;
    private Browsers browsers;

    private City() throws IOException, SQLException {
        Path home = home();
        LeftOvers.clear(home);
        database =
                EmbeddedDatabase.start(home.resolve("postgresql"), Ports.free(), EmbeddedDatabase.Durability.FORGETFUL);
        postOffice = PostOffice.open(Ports.free(), home.resolve("mail"));
        payfip = PayfipSimulator.open(Ports.free());
        int httpPort = Ports.free();
        Map<String, String> settings = ServerSettings.of(httpPort, database, postOffice);
        // as behind a proxy, so that a test can come from an address of its own
        settings.put("PALESTRE_BEHIND_PROXY", "true");
        settings.put("PALESTRE_PAYFIP_SECONDS", "4");
        // how long the races inside the server go on, where somebody wants them longer
        settings.put("PALESTRE_TEST_SECONDS", System.getenv().getOrDefault("PALESTRE_TEST_SECONDS", "4"));
        server = server(home.resolve("server"), httpPort, settings);
        server.install(TestArchive.build(root().resolve("ear/target/palestre.ear"), home.resolve("palestre.ear")));
        server.start();
        DemoData.load(database, root().resolve("ear/src/main/demo"));
        new Sql(database::connect)
                .change(
                        "UPDATE billing.payfip_settings SET service_url = ?, page_url = ?",
                        payfip.serviceUrl(),
                        payfip.pageUrl());
    }

    private static synchronized City running() {
        if (failure != null) {
            throw failure;
        }
        if (instance == null) {
            try {
                instance = new City();
                Runtime.getRuntime().addShutdownHook(new Thread(instance::stop, "city-stop"));
            } catch (IOException | SQLException | RuntimeException e) {
                failure = new CityException("The city of the tests did not start", e);
                LeftOvers.stopAll(home());
                throw failure;
            }
        }
        return instance;
    }

    private void stop() {
        server.close();
        payfip.close();
        postOffice.close();
        database.close();
    }

    /** A server like the city's, with settings and an empty database of its own; it does not run yet. */
    static WildFlyServer anotherServer(String name, Map<String, String> additional) {
        City city = running();
        int httpPort = Ports.free();
        Map<String, String> settings = ServerSettings.of(httpPort, city.database, city.postOffice);
        settings.put("PALESTRE_DB_URL", city.database.createAnother(name));
        settings.putAll(additional);
        return server(home().resolve(name), httpPort, settings);
    }

    /** One node more of the city, on its database and with its archive; it does not run yet. */
    static WildFlyServer anotherNode(String name) {
        City city = running();
        int httpPort = Ports.free();
        Map<String, String> settings = ServerSettings.of(httpPort, city.database, city.postOffice);
        settings.put("PALESTRE_DB_URL", city.database.url() + "?ApplicationName=" + name);
        settings.put("PALESTRE_BASE_URL", city.server.url());
        settings.put("PALESTRE_NODE", name);
        WildFlyServer node = server(home().resolve(name), httpPort, settings);
        node.install(home().resolve("palestre.ear"));
        return node;
    }

    /** Where the clock is looked at, the server's Java is that of production; elsewhere it is made for a short life. */
    private static WildFlyServer server(Path folder, int httpPort, Map<String, String> settings) {
        Path wildfly = Path.of(System.getProperty("palestre.wildfly-home"));
        WildFlyServer made = new WildFlyServer(wildfly, folder, httpPort, Ports.free(), settings);
        return Boolean.getBoolean("palestre.timed") ? made : made.shortLived();
    }

    private static Path home() {
        return root().resolve("ear/target").resolve(System.getProperty("palestre.city"));
    }

    /** The top folder of the project. */
    public static Path root() {
        return Path.of(System.getProperty("palestre.root")).toAbsolutePath().normalize();
    }

    /** A file or folder of the test data beside the project, wherever the project lies. */
    public static Path sharedData(String name) {
        for (Path folder = root(); folder != null; folder = folder.getParent()) {
            Path found = folder.resolve("shared/data").resolve(name);
            if (Files.exists(found)) {
                return found;
            }
        }
        throw new IllegalArgumentException("No shared/data/" + name + " beside " + root());
    }

    /** The address of the portal, without a slash at the end. */
    public static String url() {
        return running().server.url();
    }

    /** The server itself, for those who look at its log, its health or its process. */
    public static WildFlyServer server() {
        return running().server;
    }

    /** A program that calls the city without an account. */
    public static Http http() {
        return new Http(url(), null);
    }

    /** A program that calls the city with HTTP Basic, as one of the demo's accounts. */
    public static Http http(String email) {
        return new Http(url(), email);
    }

    /** A program that has opened a session as one of the demo's accounts. */
    public static Http session(String email) {
        return Http.session(url(), email);
    }

    /** A connection to the city's database, as the application has it. The caller closes it. */
    public static Connection jdbc() throws SQLException {
        return running().database.connect();
    }

    /** Short questions to the city's database. */
    public static Sql sql() {
        return new Sql(running().database::connect);
    }

    /** Questions that only the database's administrator may ask. */
    public static Sql administrator() {
        return new Sql(running().database::connectAsAdministrator);
    }

    /** Counts the SQL statements of an action. The caller closes it. */
    public static SqlStatements statements() throws SQLException {
        return new SqlStatements(running().database);
    }

    /** The mailboxes of everybody. */
    public static Mailboxes mail() {
        return new Mailboxes(running().postOffice);
    }

    /** What stands in for PayFiP. A test that changes its mood changes it back. */
    public static PayfipSimulator payfip() {
        return running().payfip;
    }

    /** A real browser. */
    public static Browsers browser() {
        City city = running();
        synchronized (city) {
            if (city.browsers == null) {
                city.browsers = new Browsers(city.server.url());
            }
            return city.browsers;
        }
    }

    /** Takes the power away from the server. Every test that does this starts it again. */
    public static void killServer() {
        running().server.kill();
    }

    /** Stops the server in good order. */
    public static void stopServer() {
        running().server.close();
    }

    /** Starts the server again, on the same data, and waits until it answers. */
    public static void startServer() {
        running().server.start();
    }

    /** From now on nobody answers at the SMTP port. */
    public static void smtpDown() {
        running().postOffice.down();
    }

    /** The SMTP server answers again; what it had received is still there. */
    public static void smtpUp() {
        running().postOffice.up();
    }
}
