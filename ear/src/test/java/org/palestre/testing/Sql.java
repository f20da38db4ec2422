package org.palestre.testing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/** One statement at a time, each in a transaction of its own. */
public final class Sql {

    /** Opens a connection for one statement. */
    @FunctionalInterface
    interface Connector {
        Connection connect() throws SQLException;
    }

    private final Connector database;

    Sql(Connector database) {
        this.database = database;
    }

    /** Of a test that runs inside the server. */
    public static Sql of(DataSource source) {
        return new Sql(source::getConnection);
    }

    /** All rows, each as column and value. */
    public List<Map<String, Object>> rows(String query, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement statement = prepare(connection, query, values);
                ResultSet result = statement.executeQuery()) {
            List<Map<String, Object>> rows = new ArrayList<>();
            int columns = result.getMetaData().getColumnCount();
            while (result.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= columns; i++) {
                    row.put(result.getMetaData().getColumnLabel(i), result.getObject(i));
                }
                rows.add(row);
            }
            return rows;
        } catch (SQLException e) {
            throw new AssertionError(query, e);
        }
    }

    /** The first column of the only row. */
    public <T> T one(Class<T> type, String query, Object... values) {
        List<Map<String, Object>> rows = rows(query, values);
        if (rows.size() != 1) {
            throw new AssertionError(rows.size() + " rows instead of one: " + query);
        }
        return type.cast(rows.get(0).values().iterator().next());
    }

    /** A count, or another whole number. */
    public long number(String query, Object... values) {
        return one(Number.class, query, values).longValue();
    }

    /** Changes rows, and says how many. */
    public int change(String statement, Object... values) {
        try (Connection connection = database.connect();
                PreparedStatement prepared = prepare(connection, statement, values)) {
            return prepared.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(statement, e);
        }
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }
}
