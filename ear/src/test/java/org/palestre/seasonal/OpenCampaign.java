package org.palestre.seasonal;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.palestre.testing.City;

/** The campaign that is open now, in tests in which it closes; it is open again afterwards. */
public record OpenCampaign(long id, String closes) {

    /** As it is now. */
    public static OpenCampaign now() {
        long id = City.sql().number("SELECT id FROM seasonal.campaign WHERE opens_at < now() AND closes_at > now()");
        return new OpenCampaign(
                id, City.sql().one(String.class, "SELECT closes_at::text FROM seasonal.campaign WHERE id = ?", id));
    }

    /** It closes in so many seconds, by the clock of the database. */
    public void closeIn(int seconds) {
        City.sql()
                .change(
                        "UPDATE seasonal.campaign SET closes_at = clock_timestamp() + make_interval(secs => ?) WHERE id = ?",
                        seconds,
                        id);
    }

    /** Waits until it is closed, and no longer. */
    public void awaitClosed() {
        Awaitility.await("the campaign is closed")
                .pollInterval(Duration.ofMillis(20))
                .until(() -> City.sql()
                        .one(
                                Boolean.class,
                                "SELECT clock_timestamp() > closes_at FROM seasonal.campaign WHERE id = ?",
                                id));
    }

    /** It closes when it was to. */
    public void reopen() {
        City.sql().change("UPDATE seasonal.campaign SET closes_at = ?::timestamptz WHERE id = ?", closes, id);
    }
}
