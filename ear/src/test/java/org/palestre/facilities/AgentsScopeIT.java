package org.palestre.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.palestre.facilities.boundary.AreaChange;
import org.palestre.facilities.boundary.AreaView;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.facilities.boundary.DivideArea;
import org.palestre.facilities.boundary.ImportCensus;
import org.palestre.facilities.boundary.ManageAreas;
import org.palestre.facilities.boundary.ManageOpeningHours;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.facilities.boundary.SiteChange;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.facilities.boundary.SiteView;
import org.palestre.occupancy.boundary.NewOccupation;
import org.palestre.occupancy.boundary.OccupationKind;
import org.palestre.occupancy.boundary.OccupyArea;
import org.palestre.shared.BusinessException;
import org.palestre.testing.Caller;
import org.palestre.testing.CityDay;
import org.palestre.testing.InContainer;

/** An agent who keeps the plannings of two districts forges the ids of a third one. */
@InContainer
class AgentsScopeIT {

    private static final String NORTH = "agent.nord@demo.example";
    /** In Vieux-Port, which is not in the north. */
    private static final long FOREIGN_SITE = 2;
    /** In Saint-Aubin, which is. */
    private static final long OWN_SITE = 12;

    private static final LocalDate DAY = CityDay.today().plusDays(300);

    @EJB
    private ConsultSites consultSites;

    @EJB
    private ManageSites manageSites;

    @EJB
    private ManageAreas manageAreas;

    @EJB
    private DivideArea divideArea;

    @EJB
    private ManageOpeningHours openingHours;

    @EJB
    private ImportCensus importCensus;

    @EJB
    private OccupyArea occupyArea;

    @Test
    void another_districts_sites_are_not_changed() {
        SiteView site = consultSites.site(FOREIGN_SITE);
        refused(() -> manageSites.own(site.id()));
        refused(() -> manageSites.create(change(site, "Nouveau", site.districtCode())));
        refused(() -> manageSites.change(site.id(), site.version(), change(site, "Pris", site.districtCode())));
        refused(() -> manageSites.change(site.id(), site.version(), change(site, "Pris", "03")));
        refused(() -> manageSites.giveUp(site.id(), site.version(), DAY));
        refused(() -> manageSites.takeBack(site.id(), site.version()));
        assertThat(consultSites.site(FOREIGN_SITE)).isEqualTo(site);
    }

    @Test
    void a_site_is_not_slipped_into_another_district_or_into_none() {
        SiteView site = consultSites.site(OWN_SITE);
        refused(() -> manageSites.change(site.id(), site.version(), change(site, site.name(), "01")));
        refused(() -> manageSites.change(site.id(), site.version(), change(site, site.name(), null)));
        assertThat(consultSites.site(OWN_SITE)).isEqualTo(site);
    }

    @Test
    void another_districts_areas_are_not_changed() {
        AreaView area = consultSites.areas(FOREIGN_SITE).get(0);
        AreaChange change = new AreaChange("Prise", 1, null, null, null, null, null, null, null, true, null, Set.of());
        refused(() -> manageAreas.create(FOREIGN_SITE, change, Set.of()));
        refused(() -> manageAreas.change(area.id(), area.version(), change, Set.copyOf(area.unitIds())));
        refused(() -> divideArea.divide(area.id(), area.version(), List.of("A", "B")));
        refused(() -> manageAreas.giveUp(area.id(), area.version(), DAY));
        refused(() -> manageAreas.takeBack(area.id(), area.version()));
        assertThat(consultSites.area(area.id())).isEqualTo(area);
    }

    @Test
    void the_units_of_another_site_are_not_borrowed() throws Exception {
        Set<Long> foreign = Set.copyOf(consultSites.areas(FOREIGN_SITE).get(0).unitIds());
        AreaChange change = new AreaChange("Prise", 1, null, null, null, null, null, null, null, true, null, Set.of());
        assertThatThrownBy(() -> Caller.as(NORTH, () -> manageAreas.create(OWN_SITE, change, foreign)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("facilities.unknownUnit"));
    }

    @Test
    void another_districts_opening_hours_are_not_changed() {
        var period = openingHours(FOREIGN_SITE);
        OpeningPeriodChange always = new OpeningPeriodChange(
                null, null, null, Map.of(DayOfWeek.MONDAY, List.of(new CivilTimes(LocalTime.NOON, LocalTime.MAX))));
        refused(() -> openingHours.create(FOREIGN_SITE, always));
        refused(() -> openingHours.change(FOREIGN_SITE, period, 1, always));
        refused(() -> openingHours.remove(FOREIGN_SITE, period, 1));
    }

    @Test
    void another_districts_areas_are_not_occupied() {
        long area = consultSites.areas(FOREIGN_SITE).get(0).id();
        Instant start = Instant.now().truncatedTo(ChronoUnit.HOURS).plus(200, ChronoUnit.DAYS);
        refused(() -> occupyArea.occupy(
                new NewOccupation(area, start, start.plus(1, ChronoUnit.HOURS), OccupationKind.ONE_OFF, "Pris", null)));
    }

    @Test
    void a_census_of_the_whole_city_is_not_imported() {
        refused(() -> importCensus.preview("x.csv", new byte[] {1}));
        refused(() -> importCensus.apply(1));
        refused(() -> importCensus.replan(1, true));
        refused(() -> importCensus.discard(1));
        refused(() -> importCensus.recent());
        refused(() -> importCensus.find(1));
    }

    private long openingHours(long siteId) {
        try {
            return Caller.as(NORTH, () -> openingHours.periods(siteId).get(0).id());
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static void refused(Runnable attempt) {
        assertThatThrownBy(() -> Caller.run(NORTH, attempt))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("accounts.outOfScope"));
    }

    private static SiteChange change(SiteView site, String name, String districtCode) {
        return new SiteChange(
                name,
                SiteKind.GYMNASIUM,
                site.street(),
                site.postalCode(),
                site.town(),
                districtCode,
                site.latitude(),
                site.longitude(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
    }
}
