package org.palestre.seasonal.clubcalendar.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.occupancy.boundary.ConsultClubOccupations;
import org.palestre.seasonal.clubcalendar.control.FeedToken;
import org.palestre.seasonal.clubcalendar.entity.CalendarFeeds;
import org.palestre.shared.TimeRange;

/** A calendar program reads the feed of a club. Whoever knows the secret address may: that is what it is for. */
@Stateless
@PermitAll
public class ReadCalendarFeed {

    /** More than this is not told; a club with more has a feed that ends earlier. */
    public static final int MOST = 5000;

    @EJB
    private ConsultOrganisations organisations;

    @EJB
    private ConsultClubOccupations occupations;

    @Inject
    private CalendarFeeds feeds;

    @Inject
    private Clock clock;

    /** What the club has from last month to next year; nothing if the token is nobody's. */
    public Optional<ClubFeed> read(String token) {
        if (!FeedToken.possible(token)) {
            return Optional.empty();
        }
        ZonedDateTime today = LocalDate.now(clock).atStartOfDay(clock.getZone());
        return feeds.read(FeedToken.fingerprint(token), today.toLocalDate())
                .map(club -> new ClubFeed(
                        organisations.organisation(club).name(),
                        occupations.each(
                                club,
                                new TimeRange(
                                        today.minusMonths(1).toInstant(),
                                        today.plusYears(1).toInstant()),
                                MOST)));
    }
}
