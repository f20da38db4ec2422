package org.palestre.shared;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import javax.sql.DataSource;

/**
 * Plain SQL within the transaction of the caller, for lists, plannings and bulk changes that map to records.
 *
 * <p>Parameters may be anything the driver takes, an {@link Instant} (for {@code timestamptz}), an enum (its name) or
 * a collection of longs or strings (for {@code = ANY (?)}). A failure is a {@link PersistenceException} whose state
 * {@link SqlState} tells.
 */
@ApplicationScoped
public class Database {

    /** Makes one value of the row on which the result set stands. */
    @FunctionalInterface
    public interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource dataSource;

    /** What the query finds, in its order. */
    public <T> List<T> list(String sql, Row<T> row, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters);
                ResultSet result = statement.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (result.next()) {
                found.add(row.read(result));
            }
            return found;
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The first that the query finds. */
    public <T> Optional<T> first(String sql, Row<T> row, Object... parameters) {
        return list(sql, row, parameters).stream().findFirst();
    }

    /**
     * A page of what the query finds, in its order. Its column {@code total} says how many there are in all; behind the last
     * page there is no row to say it, and they are counted.
     */
    public <T> Page<T> page(String sql, Row<T> row, PageRequest page, LongSupplier counted, Object... parameters) {
        long[] total = new long[1];
        List<T> items = list(
                sql + " LIMIT ? OFFSET ?",
                found -> {
                    total[0] = found.getLong("total");
                    return row.read(found);
                },
                Stream.concat(Arrays.stream(parameters), Stream.of(page.size(), page.offset()))
                        .toArray());
        return new Page<>(items, items.isEmpty() && page.offset() > 0 ? counted.getAsLong() : total[0]);
    }

    /** The only column of the only row, for counts and {@code RETURNING id}. */
    public long number(String sql, Object... parameters) {
        return list(sql, row -> row.getLong(1), parameters).get(0);
    }

    /**
     * Until the transaction ends, each query is planned for the very values it asks for: for searches in large tables where
     * what is rare and what is frequent are found by different ways.
     */
    public void planForValues() {
        list("SELECT set_config('plan_cache_mode', 'force_custom_plan', true)", row -> row.getString(1));
    }

    /** Carries a change out and says how many rows it touched. */
    public int update(String sql, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = prepare(connection, sql, parameters)) {
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** Carries one change out for each set of parameters, in one go. */
    public void batch(String sql, Collection<Object[]> sets) {
        if (sets.isEmpty()) {
            return;
        }
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (Object[] parameters : sets) {
                bind(statement, parameters);
                statement.addBatch();
            }
            statement.executeBatch();
        } catch (SQLException e) {
            throw failed(e);
        }
    }

    /** The instant of a {@code timestamptz} column, or null. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        var stamp = row.getTimestamp(column);
        return stamp == null ? null : stamp.toInstant();
    }

    private static PreparedStatement prepare(Connection connection, String sql, Object... parameters)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            bind(statement, parameters);
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static void bind(PreparedStatement statement, Object... parameters) throws SQLException {
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, toJdbc(statement.getConnection(), parameters[i]));
        }
    }

    private static Object toJdbc(Connection connection, Object value) throws SQLException {
        if (value instanceof Instant instant) {
            return instant.atOffset(ZoneOffset.UTC);
        }
        if (value instanceof Enum<?> constant) {
            return constant.name();
        }
        if (value instanceof Collection<?> many) {
            boolean numbers = many.stream().allMatch(Long.class::isInstance);
            return connection.createArrayOf(numbers && !many.isEmpty() ? "bigint" : "text", many.toArray());
        }
        return value;
    }

    private static PersistenceException failed(SQLException e) {
        return new PersistenceException(e.getMessage(), e);
    }
}
