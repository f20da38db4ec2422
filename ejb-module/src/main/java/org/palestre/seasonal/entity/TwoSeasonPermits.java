package org.palestre.seasonal.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.palestre.shared.Database;

/** What a permit has to say of a second season: "sauf avis contraire de votre part" (S1). */
@ApplicationScoped
public class TwoSeasonPermits {

    /**
     * The second season of a permit.
     *
     * @param season its label
     * @param lastDate last day in it, included
     * @param declineUntil last day on which the club can say that it does not want it
     * @param declined whether it has said so
     */
    public record SecondSeason(
            String season, LocalDate firstDate, LocalDate lastDate, LocalDate declineUntil, boolean declined) {}

    @Inject
    private Database database;

    /** That of a permit, unless it is carried over already; nothing if it is for one season. */
    public Optional<SecondSeason> toCome(long permitId) {
        return database.first(
                "SELECT * FROM seasonal.two_season_permit WHERE permit_id = ? AND state IN ('WAITING', 'DECLINED')",
                row -> new SecondSeason(
                        row.getString("season"),
                        row.getObject("first_date", LocalDate.class),
                        row.getObject("last_date", LocalDate.class),
                        row.getObject("decline_until", LocalDate.class),
                        "DECLINED".equals(row.getString("state"))),
                permitId);
    }
}
