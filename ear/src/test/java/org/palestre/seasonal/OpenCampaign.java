package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.palestre.testing.City;
import org.palestre.testing.Waiting;

/** The campaign that is open now, in tests in which it closes; it is to be opened again afterwards. */
public record OpenCampaign(long id, String closes) {

    private static final int LONGEST_SECONDS = 32;

    /** As it is now. */
    public static OpenCampaign now() {
        long id = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        return new OpenCampaign(
                id, City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", id));
    }

    /**
     * Calls shortly before it closes, and keeps a table from the call until it is closed. If the server is so slow that the
     * call comes too late, once more with more time.
     *
     * @param table that the call needs, followed by the mode of the lock
     */
    public HttpResponse<String> closeDuring(Supplier<HttpResponse<String>> call, String table) throws SQLException {
        for (int seconds = 2; seconds <= LONGEST_SECONDS; seconds *= 2) {
            Optional<HttpResponse<String>> answer = closeDuring(call, table, seconds);
            if (answer.isPresent()) {
                return answer.get();
            }
        }
        throw new AssertionError("the call never came before the campaign closed");
    }

    private Optional<HttpResponse<String>> closeDuring(Supplier<HttpResponse<String>> call, String table, int seconds)
            throws SQLException {
        try (Connection other = City.jdbc();
                Statement statement = other.createStatement()) {
            other.setAutoCommit(false);
            statement.execute("LOCK TABLE " + table);
            City.sql()
                    .change(
                            "UPDATE seasonal.campaign SET closes_at = clock_timestamp() + make_interval(secs => ?) WHERE id = ?",
                            seconds,
                            id);
            CompletableFuture<HttpResponse<String>> answer = CompletableFuture.supplyAsync(call);
            Awaitility.await("the call waits, or comes too late")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(1))
                    .until(() -> answer.isDone() || Waiting.blockedAt(table.split(" ")[0]));
            if (answer.isDone()) {
                return Optional.empty();
            }
            Awaitility.await("the campaign is closed")
                    .pollInterval(Duration.ofMillis(20))
                    .atMost(Duration.ofMinutes(1))
                    .until(this::closed);
            assertThat(answer).isNotDone();
            other.rollback();
            return Optional.of(answer.join());
        }
    }

    /** By the clock of the database. */
    private boolean closed() {
        return City.sql()
                .one(Boolean.class, "SELECT clock_timestamp() > closes_at FROM seasonal.campaign WHERE id = ?", id);
    }

    /** It closes when it was to. */
    public void reopen() {
        City.sql().change("UPDATE seasonal.campaign SET closes_at = ?::timestamptz WHERE id = ?", closes, id);
    }
}
