package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.palestre.seasonal.boundary.HeldHours.State.FREED;
import static org.palestre.seasonal.boundary.HeldHours.State.IN_USE;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.DecideSlotRequest;
import org.palestre.seasonal.boundary.HeldHours;
import org.palestre.seasonal.boundary.HoursGranted;
import org.palestre.seasonal.boundary.PublishDecisions;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.change.boundary.ChangeSlot;
import org.palestre.seasonal.change.boundary.SlotChange;
import org.palestre.seasonal.permit.boundary.RevokePermit;
import org.palestre.seasonal.permit.boundary.SuspendPermit;
import org.palestre.seasonal.permit.boundary.Suspension;
import org.palestre.shared.DateRange;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** What whoever prices slots learns of one, through all that happens to it. */
@InContainer
class HoursGrantedIT {

    private static final String CLUB = "club@demo.example";
    private static final String OFFICE = "agent@demo.example";
    private static final DateRange EVER = new DateRange(LocalDate.EPOCH, LocalDate.EPOCH.plusYears(500));
    private static final WeeklySlot EARLY = WholeForm.slot(DayOfWeek.SUNDAY, 13);
    private static final WeeklySlot LATE = WholeForm.slot(DayOfWeek.SUNDAY, 15);

    @Inject
    private RequestWeeklySlot requestWeeklySlot;

    @Inject
    private DecideSlotRequest decideSlotRequest;

    @Inject
    private ChangeSlot changeSlot;

    @Inject
    private SuspendPermit suspendPermit;

    @Inject
    private RevokePermit revokePermit;

    @Inject
    private PublishDecisions publishDecisions;

    @Inject
    private HoursGranted hoursGranted;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void the_hours_of_a_slot_follow_each_change_from_its_day_on_and_end_with_the_permit() throws Exception {
        SlotRequestView request =
                Caller.as(CLUB, () -> requestWeeklySlot.submitWhole(1, WholeForm.of(WholeForm.HALF, EARLY)));
        assertThat(hoursGranted.of(request.id(), EVER)).isEmpty();
        long permit = Caller.as(OFFICE, () -> decideSlotRequest
                .grant(request.id(), request.version(), decideSlotRequest.asAsked(request.id()))
                .permitId());
        assertThat(hours(request)).containsExactly("1 60 IN_USE");

        LocalDate changes =
                hoursGranted.of(request.id(), EVER).get(0).dates().start().plusDays(28);
        long further = Caller.as(OFFICE, () -> changeSlot
                .change(
                        permit,
                        new SlotChange(
                                changes,
                                List.of(WholeForm.HALF),
                                List.of(EARLY, LATE),
                                null,
                                true,
                                false,
                                "Deux heures"))
                .permitId());
        assertThat(hours(request)).containsExactly("1 60 IN_USE", "2 120 IN_USE");

        Caller.run(
                OFFICE,
                () -> suspendPermit.suspend(
                        further, new Suspension(changes.minusDays(7), changes.plusDays(6), "Dégradations", true)));
        assertThat(hours(request)).containsExactly("1 60 IN_USE", "1 60 FREED", "2 120 FREED", "2 120 IN_USE");

        LocalDate end = changes.plusDays(28);
        Caller.as(OFFICE, () -> revokePermit.revoke(further, end, "Trois séances sans usage"));
        List<HeldHours> all = hoursGranted.of(request.id(), EVER);
        assertThat(all).extracting(HeldHours::state).containsExactly(IN_USE, FREED, FREED, IN_USE);
        assertThat(all.get(3).dates()).isEqualTo(new DateRange(changes.plusDays(7), end));
        assertThat(hoursGranted.of(request.id(), new DateRange(end, end.plusDays(30))))
                .isEmpty();
        assertThat(hoursGranted
                        .sessions(request.id(), new DateRange(end, end.plusDays(30)))
                        .sessions())
                .isZero();
        assertThat(hoursGranted
                        .sessions(request.id(), new DateRange(changes.minusDays(7), changes.plusDays(7)))
                        .minutes())
                .isZero();
    }

    @Test
    void what_a_club_does_not_know_yet_holds_nothing_until_it_is_published() throws Exception {
        SlotRequestView request = Caller.as(
                CLUB,
                () -> requestWeeklySlot.submitWhole(
                        1, WholeForm.of(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 20))));
        PastCampaign.together(Sql.of(database), request.id());
        Caller.as(OFFICE, () -> decideSlotRequest
                .grant(request.id(), request.version(), decideSlotRequest.asAsked(request.id()))
                .permitId());
        assertThat(hoursGranted.of(request.id(), EVER)).isEmpty();
        assertThat(hoursGranted.sessions(request.id(), EVER).sessions()).isZero();
        product.does(() -> {
            publishDecisions.publish(request.id());
            return null;
        });
        assertThat(hours(request)).containsExactly("1 60 IN_USE");
        assertThat(hoursGranted.sessions(request.id(), EVER).sessions()).isPositive();
    }

    /** Edition, minutes a week and state, part by part. */
    private List<String> hours(SlotRequestView request) {
        return hoursGranted.of(request.id(), EVER).stream()
                .map(part -> part.edition() + " " + part.weeklyMinutes() + " " + part.state())
                .toList();
    }
}
