package org.palestre.facilities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.audit.boundary.AuditQuery;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ManageOpeningHours;
import org.palestre.facilities.boundary.ManageSites;
import org.palestre.facilities.boundary.ManageUsualOpening;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.facilities.boundary.SiteChange;
import org.palestre.facilities.boundary.SiteKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.PageRequest;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;

/** The hours that new sites get: the administrator's to choose, and nobody's who stands already. */
@InContainer
class ManageUsualOpeningIT {

    private static final String ADMINISTRATOR = "admin@demo.example";
    private static final long STANDING_SITE = 3;
    private static final CivilTimes SHORT = new CivilTimes(LocalTime.of(10, 0), LocalTime.of(18, 30));

    @EJB
    private ManageUsualOpening usualOpening;

    @EJB
    private ManageOpeningHours openingHours;

    @EJB
    private ManageSites manageSites;

    @EJB
    private AuditTrail audit;

    private Map<DayOfWeek, CivilTimes> before;

    @BeforeEach
    void theHoursThatHold() throws Exception {
        before = Caller.as(ADMINISTRATOR, usualOpening::times);
    }

    @AfterEach
    void holdAgain() throws Exception {
        Caller.run(ADMINISTRATOR, () -> usualOpening.change(usualOpening.times(), before));
    }

    @Test
    void a_new_site_gets_them_and_a_standing_one_keeps_its_own() throws Exception {
        List<OpeningPeriodView> standing = periods(STANDING_SITE);
        Map<DayOfWeek, CivilTimes> wanted = changed(DayOfWeek.MONDAY, SHORT);
        wanted.remove(DayOfWeek.SUNDAY);
        change(before, wanted);

        Map<DayOfWeek, List<CivilTimes>> given = periods(newSite()).get(0).times();
        assertThat(given.get(DayOfWeek.MONDAY)).containsExactly(SHORT);
        assertThat(given).doesNotContainKey(DayOfWeek.SUNDAY);
        assertThat(given.get(DayOfWeek.TUESDAY)).containsExactly(before.get(DayOfWeek.TUESDAY));
        assertThat(periods(STANDING_SITE)).isEqualTo(standing);
    }

    @Test
    void the_trail_says_which_days_changed_and_how() throws Exception {
        CivilTimes old = before.get(DayOfWeek.WEDNESDAY);
        change(before, changed(DayOfWeek.WEDNESDAY, SHORT));
        assertThat(latestEntry().detail())
                .isEqualTo("WEDNESDAY: %s-%s -> 10:00-18:30".formatted(old.start(), old.end()));
        assertThat(latestEntry().actor()).isEqualTo(ADMINISTRATOR);
    }

    @Test
    void half_a_span_or_an_end_before_its_start_is_refused_at_its_field() {
        refused(changed(DayOfWeek.FRIDAY, new CivilTimes(null, LocalTime.NOON)), "facilities.halfTimes", "opens5");
        refused(changed(DayOfWeek.FRIDAY, new CivilTimes(LocalTime.NOON, null)), "facilities.halfTimes", "closes5");
        refused(
                changed(DayOfWeek.SUNDAY, new CivilTimes(LocalTime.NOON, LocalTime.NOON)),
                "facilities.closesBeforeOpening",
                "closes7");
    }

    @Test
    void of_two_administrators_the_second_reads_that_somebody_was_faster() throws Exception {
        change(before, changed(DayOfWeek.THURSDAY, SHORT));
        assertThatThrownBy(() -> change(before, changed(DayOfWeek.TUESDAY, SHORT)))
                .isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                        .isEqualTo("facilities.usualOpeningChangedMeanwhile"));
    }

    @Test
    void nobody_but_an_administrator_reads_or_changes_them() {
        for (String other : List.of("agent@demo.example", "club@demo.example")) {
            assertThatThrownBy(() -> Caller.as(other, usualOpening::times)).isInstanceOf(EJBAccessException.class);
            assertThatThrownBy(() -> Caller.run(other, () -> usualOpening.change(before, Map.of())))
                    .isInstanceOf(EJBAccessException.class);
        }
        assertThatThrownBy(usualOpening::times).isInstanceOf(EJBAccessException.class);
    }

    private long newSite() throws Exception {
        SiteChange site = new SiteChange(
                "Gymnase aux horaires courts",
                SiteKind.GYMNASIUM,
                "1 rue de l’Essai",
                "99101",
                "Beaurivage",
                "01",
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                false);
        return Caller.as(ADMINISTRATOR, () -> manageSites.create(site));
    }

    private List<OpeningPeriodView> periods(long siteId) throws Exception {
        return Caller.as(ADMINISTRATOR, () -> openingHours.periods(siteId));
    }

    private AuditEntry latestEntry() throws Exception {
        AuditQuery ofThese =
                new AuditQuery(null, List.of(), "facilities.changeUsualOpening", null, null, List.of(), null, null);
        return Caller.as(
                ADMINISTRATOR,
                () -> audit.search(ofThese, new PageRequest(0, 1)).items().get(0));
    }

    private Map<DayOfWeek, CivilTimes> changed(DayOfWeek day, CivilTimes times) {
        Map<DayOfWeek, CivilTimes> wanted = new EnumMap<>(before);
        wanted.put(day, times);
        return wanted;
    }

    private void change(Map<DayOfWeek, CivilTimes> read, Map<DayOfWeek, CivilTimes> wanted) throws Exception {
        Caller.run(ADMINISTRATOR, () -> usualOpening.change(read, wanted));
    }

    private void refused(Map<DayOfWeek, CivilTimes> wanted, String code, String field) {
        assertThatThrownBy(() -> change(before, wanted)).isInstanceOfSatisfying(BusinessException.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(code);
            assertThat(refusal.field()).isEqualTo(field);
        });
    }
}
