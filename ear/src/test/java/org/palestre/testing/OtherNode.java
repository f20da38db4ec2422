package org.palestre.testing;

import org.palestre.city.WildFlyServer;

/** A second node of the city of the tests: a server of its own on the same database, with the same archive. */
public final class OtherNode implements AutoCloseable {

    private final String name;
    private final WildFlyServer server;

    private OtherNode(String name, WildFlyServer server) {
        this.name = name;
        this.server = server;
    }

    /**
     * Starts it.
     *
     * @param name as the node is called, also in the database by its sessions
     */
    public static OtherNode start(String name) {
        WildFlyServer server = City.anotherNode(name);
        server.start();
        return new OtherNode(name, server);
    }

    public WildFlyServer server() {
        return server;
    }

    /** A program without an account that calls this node. */
    public Http http() {
        return new Http(server.url(), null);
    }

    /** How many of this node's sessions in the database are kept waiting by a lock, with these words in their statement. */
    public long blockedAt(String words) {
        return blocked("application_name = ?", words);
    }

    /** The same of all others. */
    public long othersBlockedAt(String words) {
        return blocked("application_name <> ?", words);
    }

    private long blocked(String whose, String words) {
        return City.sql()
                .number(
                        "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock' AND " + whose
                                + " AND query LIKE ?",
                        name,
                        "%" + words + "%");
    }

    @Override
    public void close() {
        server.close();
    }
}
