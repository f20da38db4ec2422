package org.palestre.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Stream;

/**
 * Fills an empty city with the fictional one of the demo: the SQL files of a folder, in order of name, each once.
 *
 * <p>Each file is one session and one transaction, as with {@code psql -1 -f}, and the database remembers which ones it has.
 */
public final class DemoData {

    private DemoData() {}

    /** Runs the files that this database has not seen, and says how many those were. */
    public static int load(EmbeddedDatabase database, Path folder) throws SQLException, IOException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE TABLE IF NOT EXISTS public.demo_data"
                    + " (file text PRIMARY KEY, loaded_at timestamptz NOT NULL DEFAULT now())");
        }
        int loaded = 0;
        for (Path file : files(folder)) {
            try (Connection connection = database.connect()) {
                connection.setAutoCommit(false);
                if (!isLoaded(connection, file)) {
                    load(connection, file, Files.readString(file));
                    loaded++;
                }
            }
        }
        if (loaded > 0) {
            analyse(database);
        }
        return loaded;
    }

    /** After so much at once the planner has to be told how much there is where; it would find out by itself much later. */
    private static void analyse(EmbeddedDatabase database) throws SQLException {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute("ANALYZE");
        }
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }

    private static boolean isLoaded(Connection connection, Path file) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT 1 FROM public.demo_data WHERE file = ?")) {
            query.setString(1, file.getFileName().toString());
            try (ResultSet result = query.executeQuery()) {
                return result.next();
            }
        }
    }

    private static void load(Connection connection, Path file, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                PreparedStatement note =
                        connection.prepareStatement("INSERT INTO public.demo_data (file) VALUES (?)")) {
            statement.execute(sql);
            note.setString(1, file.getFileName().toString());
            note.execute();
            connection.commit();
        } catch (SQLException e) {
            connection.rollback();
            throw new SQLException("In " + file.getFileName() + ": " + e.getMessage(), e.getSQLState(), e);
        }
    }
}
