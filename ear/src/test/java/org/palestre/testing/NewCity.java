package org.palestre.testing;

import java.nio.file.Path;
import java.util.Map;
import org.palestre.city.WildFlyServer;

/**
 * A second city beside the one of the tests: the archive as it was built, on a database that was empty when it started.
 * Its mail arrives in the mailboxes of {@link City}.
 */
public final class NewCity implements AutoCloseable {

    private final WildFlyServer server;

    private NewCity(WildFlyServer server) {
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param name of its database and its folder
     * @param settings beside those of the database and the mail server, as docs/operations.md lists them
     */
    public static NewCity start(String name, Map<String, String> settings) {
        WildFlyServer server = City.anotherServer(name, settings);
        server.install(archive());
        server.start();
        return new NewCity(server);
    }

    private static Path archive() {
        return City.root().resolve("ear/target/palestre.ear");
    }

    public WildFlyServer server() {
        return server;
    }

    /** A program without an account. */
    public Http http() {
        return new Http(server.url(), null);
    }

    /** A window on a desk. The caller closes it. */
    public Tab desktop() {
        return City.browser().desktop(server.url());
    }

    @Override
    public void close() {
        server.close();
    }
}
