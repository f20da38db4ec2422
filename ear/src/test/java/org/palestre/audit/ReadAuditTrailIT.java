package org.palestre.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.palestre.accounts.boundary.NamesInTrail;
import org.palestre.audit.boundary.AuditEntry;
import org.palestre.audit.boundary.AuditQuery;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.facilities.boundary.CivilTimes;
import org.palestre.facilities.boundary.ManageOpeningHours;
import org.palestre.facilities.boundary.OpeningPeriodChange;
import org.palestre.facilities.boundary.OpeningPeriodView;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;

/** The boundaries themselves refuse, whatever a screen forgets. */
@InContainer
class ReadAuditTrailIT {

    private static final long SITE = 5;
    private static final PageRequest FIRST = new PageRequest(0, 10);

    @EJB
    private AuditTrail trail;

    @EJB
    private NamesInTrail names;

    @EJB
    private ManageOpeningHours openingHours;

    @Test
    void nobody_else_reads_it() {
        List<ThrowingCallable> attempts = List.of(
                () -> trail.search(AuditQuery.ALL, FIRST),
                () -> trail.before(AuditQuery.ALL, null, 10),
                () -> names.people(Set.of(1L)),
                () -> names.organisations(Set.of(1L)),
                () -> names.signedInAs(Set.of("admin@demo.example")),
                () -> names.addressesOf("a"));
        for (ThrowingCallable attempt : attempts) {
            assertThatThrownBy(attempt).isInstanceOf(EJBAccessException.class);
            for (String stranger : List.of("agent@demo.example", "agent.nord@demo.example", "club@demo.example")) {
                assertThatThrownBy(() -> Caller.as(stranger, () -> {
                            try {
                                attempt.call();
                            } catch (Exception e) {
                                throw e;
                            } catch (Throwable e) {
                                throw new AssertionError(e);
                            }
                            return null;
                        }))
                        .isInstanceOf(EJBAccessException.class);
            }
        }
    }

    @Test
    void auditors_find_people_by_their_names_however_they_are_written() throws Exception {
        assertThat(Caller.as("auditeur@demo.example", () -> names.addressesOf("VASSEUR helene")))
                .containsExactly("admin@demo.example");
        assertThat(Caller.as("auditeur@demo.example", () -> names.addressesOf("%")))
                .isEmpty();
        assertThat(Caller.as("admin@demo.example", () -> names.people(Set.of(1L, 999_999_999L))))
                .isEqualTo(Map.of(1L, "Hélène Vasseur"));
    }

    @Test
    void the_trail_tells_what_changed_in_opening_hours() throws Exception {
        Caller.run("admin@demo.example", () -> {
            OpeningPeriodView usual = openingHours.periods(SITE).get(0);
            Map<DayOfWeek, List<CivilTimes>> times = new EnumMap<>(usual.times());
            times.put(DayOfWeek.MONDAY, List.of(new CivilTimes(LocalTime.of(7, 15), LocalTime.of(21, 45))));
            openingHours.change(SITE, usual.id(), usual.version(), new OpeningPeriodChange(null, null, null, times));
            openingHours.change(
                    SITE, usual.id(), usual.version() + 1, new OpeningPeriodChange(null, null, null, usual.times()));
        });
        AuditQuery changes = new AuditQuery(
                "admin@demo",
                List.of(),
                "facilities.changeOpeningPeriod",
                "facilities.site",
                SITE,
                List.of("07:15-21:45"),
                null,
                null);
        List<AuditEntry> found = Caller.as("auditeur@demo.example", () -> trail.search(changes, FIRST))
                .items();
        assertThat(found).extracting(AuditEntry::detail).anySatisfy(detail -> assertThat(detail)
                .startsWith("USUAL; MONDAY ")
                .endsWith(" > 07:15-21:45"));
        assertThat(Caller.as(
                        "auditeur@demo.example",
                        () -> trail.before(changes, found.get(0).id(), 10)))
                .doesNotContain(found.get(0))
                .contains(found.get(1));
    }

    @Test
    void a_name_finds_what_its_people_did_and_one_that_never_did_anything_finds_nothing() throws Exception {
        Caller.run("admin@demo.example", () -> {
            OpeningPeriodView usual = openingHours.periods(SITE).get(0);
            openingHours.change(
                    SITE, usual.id(), usual.version(), new OpeningPeriodChange(null, null, null, usual.times()));
        });
        assertThat(by("ADMIN@demo", List.of()).total()).isPositive();
        assertThat(by("Vasseur", List.of("admin@demo.example", "nobody@demo.example"))
                        .items())
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.actor()).isEqualTo("admin@demo.example"));
        assertThat(by("never-did-anything", List.of("nobody@demo.example")).total())
                .isZero();
    }

    private Page<AuditEntry> by(String actor, List<String> actors) throws Exception {
        AuditQuery query = new AuditQuery(actor, actors, null, null, null, List.of(), null, null);
        return Caller.as("auditeur@demo.example", () -> trail.search(query, FIRST));
    }
}
