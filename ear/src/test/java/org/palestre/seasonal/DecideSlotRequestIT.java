package org.palestre.seasonal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.OccupancyConflict;
import org.palestre.seasonal.boundary.DecideSlotRequest;
import org.palestre.seasonal.boundary.ExamineSlotRequests;
import org.palestre.seasonal.boundary.Grant;
import org.palestre.seasonal.boundary.Granted;
import org.palestre.seasonal.boundary.RequestStatus;
import org.palestre.seasonal.boundary.RequestWeeklySlot;
import org.palestre.seasonal.boundary.SlotRequestView;
import org.palestre.seasonal.boundary.WeeklySlot;
import org.palestre.seasonal.boundary.WithdrawSlotRequest;
import org.palestre.shared.BusinessException;
import org.palestre.testing.AtOnce;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.wildfly.security.auth.server.SecurityIdentity;

@InContainer
class DecideSlotRequestIT {

    private static final String OFFICE = "agent@demo.example";

    @Inject
    private RequestWeeklySlot requestWeeklySlot;

    @Inject
    private WithdrawSlotRequest withdrawSlotRequest;

    @Inject
    private ExamineSlotRequests examineSlotRequests;

    @Inject
    private DecideSlotRequest decideSlotRequest;

    @Test
    void of_two_grants_at_once_one_wins_and_the_other_can_have_the_rest() throws Exception {
        SlotRequestView whole = submitted(WholeForm.WHOLE, WholeForm.slot(DayOfWeek.SUNDAY, 8));
        SlotRequestView half =
                submitted(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 8), WholeForm.slot(DayOfWeek.SUNDAY, 10));
        assertThat(Caller.as(OFFICE, () -> examineSlotRequests.conflicts(half.id())))
                .extracting(competing -> competing.id())
                .contains(whole.id());

        List<Object> results = atOnce(() -> grant(whole, false), () -> grant(half, false));
        assertThat(results)
                .hasAtLeastOneElementOfType(Granted.class)
                .hasAtLeastOneElementOfType(OccupancyConflict.class);

        SlotRequestView loser = results.get(0) instanceof Granted ? half : whole;
        if (loser == half) {
            Granted rest = Caller.as(OFFICE, () -> grant(half, true));
            assertThat(rest.leftOut()).isPositive();
            assertThat(rest.sessions()).isPositive();
        } else {
            assertThatThrownBy(() -> Caller.as(OFFICE, () -> grant(whole, true)))
                    .isInstanceOf(OccupancyConflict.class);
        }
    }

    @Test
    void the_same_request_granted_in_two_tabs_is_granted_once() throws Exception {
        SlotRequestView request = submitted(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 12));
        List<Object> results = atOnce(() -> grant(request, false), () -> grant(request, false));
        assertThat(results).hasAtLeastOneElementOfType(Granted.class);
        assertThat(results)
                .filteredOn(BusinessException.class::isInstance)
                .singleElement()
                .extracting(refusal -> ((BusinessException) refusal).code())
                .isEqualTo("seasonal.alreadyDecided");
    }

    @Test
    void a_withdrawn_request_cannot_be_granted() throws Exception {
        SlotRequestView request = submitted(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 14));
        Caller.as("club@demo.example", () -> withdrawSlotRequest.withdraw(request.id()));
        assertThatThrownBy(() -> Caller.as(OFFICE, () -> grant(request, false)))
                .hasMessageContaining("seasonal.withdrawn");
    }

    @Test
    void a_grant_with_other_times_says_that_it_is_changed() throws Exception {
        SlotRequestView request = submitted(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 16));
        Granted granted = Caller.as(OFFICE, () -> {
            Grant asked = decideSlotRequest.asAsked(request.id());
            return decideSlotRequest.grant(
                    request.id(),
                    request.version(),
                    new Grant(
                            asked.areaIds(),
                            List.of(WholeForm.slot(DayOfWeek.SUNDAY, 18)),
                            asked.firstDate(),
                            asked.lastDate(),
                            false,
                            false,
                            "Plus tard"));
        });
        assertThat(granted.status()).isEqualTo(RequestStatus.GRANTED_WITH_CHANGES);
    }

    @Test
    void submitting_twice_is_submitting_once() throws Exception {
        SlotRequestView request = submitted(WholeForm.HALF, WholeForm.slot(DayOfWeek.SUNDAY, 20));
        assertThat(Caller.as("club@demo.example", () -> requestWeeklySlot.submit(request.id()))
                        .number())
                .isEqualTo(request.number());
    }

    private Granted grant(SlotRequestView request, boolean leaveOut) {
        Grant asked = decideSlotRequest.asAsked(request.id());
        return decideSlotRequest.grant(
                request.id(),
                request.version(),
                new Grant(
                        asked.areaIds(),
                        asked.times(),
                        asked.firstDate(),
                        asked.lastDate(),
                        asked.duringSchoolBreaks(),
                        leaveOut,
                        null));
    }

    private SlotRequestView submitted(long area, WeeklySlot... times) throws Exception {
        return Caller.as("club@demo.example", () -> requestWeeklySlot.submitWhole(1, WholeForm.of(area, times)));
    }

    /** What each of the two calls returned or threw, in their order. */
    private static List<Object> atOnce(Callable<Object> one, Callable<Object> other) throws Exception {
        SecurityIdentity office = Caller.signIn(OFFICE);
        List<Callable<Object>> tries = Stream.of(one, other)
                .<Callable<Object>>map(call -> () -> office.runAs(call))
                .toList();
        return AtOnce.run(tries).stream()
                .map(result -> result.failure() == null ? result.value() : result.failure())
                .toList();
    }
}
