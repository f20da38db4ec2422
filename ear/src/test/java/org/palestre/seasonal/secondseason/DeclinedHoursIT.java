package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.HeldHours;
import org.palestre.seasonal.boundary.HoursGranted;
import org.palestre.seasonal.secondseason.boundary.DeclineSecondSeason;
import org.palestre.seasonal.secondseason.boundary.SecondSeason;
import org.palestre.shared.DateRange;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;

/** Whoever prices slots learns that a club does not want its second season, and that it does after all. */
@InContainer
class DeclinedHoursIT {

    private static final DateRange EVER = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(500));

    @Inject
    private DeclineSecondSeason decline;

    @Inject
    private HoursGranted hoursGranted;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void a_declined_second_season_holds_nothing_until_its_club_wants_it_after_all() throws Exception {
        long request = TwoSeasonSlots.make(Sql.of(database), 1, 5).requests().get(0);
        LocalDate end = end(request);
        SecondSeason season = Caller.as("club@demo.example", () -> decline.decline(request));
        assertThat(end(request)).isEqualTo(season.firstDate());
        assertThat(end).isAfter(season.firstDate());
        Caller.as("club@demo.example", () -> decline.undo(request));
        assertThat(end(request)).isEqualTo(end);
    }

    private LocalDate end(long request) {
        List<HeldHours> held = hoursGranted.of(request, EVER);
        return held.get(held.size() - 1).dates().end();
    }
}
