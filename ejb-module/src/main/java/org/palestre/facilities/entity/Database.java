package org.palestre.facilities.entity;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * Plain SQL in the transaction of the caller: for lists, which read projections, and for imports, which write in bulk.
 *
 * <p>What an entity manager has not flushed yet is not seen here.
 */
@ApplicationScoped
public class Database {

    private static final int BATCH = 500;

    /** Turns the present row into a value. */
    @FunctionalInterface
    public interface RowReader<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource dataSource;

    /** All rows of a query. Arguments may be {@code String[]} and {@code Long[]}, which become SQL arrays. */
    public <T> List<T> list(String sql, RowReader<T> reader, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            List<T> found = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(reader.read(rows));
                }
            }
            return found;
        } catch (SQLException e) {
            throw new DatabaseRefusal(e);
        }
    }

    /** Carries one statement out and tells how many rows it concerned. */
    public int change(String sql, Object... arguments) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            bind(connection, statement, arguments);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new DatabaseRefusal(e);
        }
    }

    /** Carries the same statement out for each set of arguments, in few round trips. */
    public void changeAll(String sql, List<Object[]> manyArguments) {
        if (manyArguments.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            int waiting = 0;
            for (Object[] arguments : manyArguments) {
                bind(connection, statement, arguments);
                statement.addBatch();
                if (++waiting == BATCH) {
                    statement.executeBatch();
                    waiting = 0;
                }
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw new DatabaseRefusal(e);
        }
    }

    /** New ids of a sequence that counts in steps of fifty, as many as wanted. */
    public List<Long> newIds(String sequence, int wanted) {
        List<Long> ids = new ArrayList<>(wanted);
        list(
                        "select nextval(?::regclass) from generate_series(1, ?)",
                        row -> row.getLong(1),
                        sequence,
                        (wanted + 49) / 50)
                .forEach(last -> {
                    for (long id = last - 49; id <= last && ids.size() < wanted; id++) {
                        ids.add(id);
                    }
                });
        return ids;
    }

    private static void bind(Connection connection, PreparedStatement statement, Object... arguments)
            throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            Object argument = arguments[i];
            if (argument instanceof String[] texts) {
                statement.setArray(i + 1, connection.createArrayOf("text", texts));
            } else if (argument instanceof Long[] ids) {
                statement.setArray(i + 1, connection.createArrayOf("bigint", ids));
            } else if (argument instanceof Enum<?> constant) {
                statement.setString(i + 1, constant.name());
            } else {
                statement.setObject(i + 1, argument);
            }
        }
    }
}
