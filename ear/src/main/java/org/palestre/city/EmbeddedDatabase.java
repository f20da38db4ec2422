package org.palestre.city;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A real PostgreSQL of our own, with the database {@value #NAME} of the user {@value #NAME} in it. */
public final class EmbeddedDatabase implements AutoCloseable {

    public static final String NAME = "palestre";
    public static final String PASSWORD = "palestre";

    /** What a power cut may take. */
    public enum Durability {
        /** As in production: what was committed is on the disk. */
        SAFE("on"),
        /** For tests: quick, and gone with them. */
        FORGETFUL("off");

        private final String fsync;

        Durability(String fsync) {
            this.fsync = fsync;
        }
    }

    private final EmbeddedPostgres postgres;

    private EmbeddedDatabase(EmbeddedPostgres postgres) {
        this.postgres = postgres;
    }

    /**
     * Starts the database, and makes it first where the folder is empty.
     *
     * @param folder where its programs and its data are kept
     */
    public static EmbeddedDatabase start(Path folder, int port, Durability durability) {
        Path data = folder.resolve("data");
        LeftOvers.stopPostgres(data);
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                    .setPort(port)
                    .setOverrideWorkingDirectory(folder.resolve("programs").toFile())
                    .setDataDirectory(data)
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setLocaleConfig("locale", "C")
                    .setServerConfig("listen_addresses", "127.0.0.1")
                    .setServerConfig("unix_socket_directories", "")
                    .setServerConfig("fsync", durability.fsync)
                    .setServerConfig("synchronous_commit", durability.fsync)
                    .setServerConfig("full_page_writes", durability.fsync)
                    .setServerConfig("max_connections", "150")
                    .setServerConfig("shared_buffers", "256MB")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .start();
            EmbeddedDatabase database = new EmbeddedDatabase(postgres);
            database.createDatabase();
            return database;
        } catch (IOException | IllegalStateException e) {
            throw new CityException(
                    "The embedded PostgreSQL did not start on port " + port + " with the data in " + data
                            + ". If this is root in a container without user name spaces, run it as an ordinary user.",
                    e);
        }
    }

    private void createDatabase() {
        try (Connection connection = postgres.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_roles WHERE rolname = '" + NAME + "'")) {
                statement.execute("CREATE ROLE " + NAME + " LOGIN PASSWORD '" + PASSWORD + "'");
            }
            if (!exists(statement, "SELECT 1 FROM pg_database WHERE datname = '" + NAME + "'")) {
                statement.execute("CREATE DATABASE " + NAME + " OWNER " + NAME);
            }
        } catch (SQLException e) {
            throw new CityException("The database " + NAME + " could not be made", e);
        }
    }

    /** One database more of the same user, empty; gives its address. */
    public String createAnother(String name) {
        try (Connection connection = connectAsAdministrator();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + NAME);
            return "jdbc:postgresql://127.0.0.1:" + port() + "/" + name;
        } catch (SQLException e) {
            throw new CityException("The database " + name + " could not be made", e);
        }
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (ResultSet result = statement.executeQuery(query)) {
            return result.next();
        }
    }

    public int port() {
        return postgres.getPort();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + NAME;
    }

    /** A connection as the application has it. The caller closes it. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), NAME, PASSWORD);
    }

    /** A connection of the database's administrator. The caller closes it. */
    public Connection connectAsAdministrator() throws SQLException {
        return DriverManager.getConnection(url(), "postgres", "");
    }

    /** Whether it answers. */
    public boolean isAlive() {
        try (Connection connection = connect()) {
            return connection.isValid(5);
        } catch (SQLException e) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            postgres.close();
        } catch (IOException e) {
            throw new CityException("The embedded PostgreSQL did not stop", e);
        }
    }
}
