package org.palestre.seasonal.workbench.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.occupancy.boundary.Promise;
import org.palestre.seasonal.boundary.RequestStatus;

class BulkPlanTest {

    private static final LocalDateTime MONDAY = LocalDateTime.of(2027, 9, 6, 9, 0);

    @Test
    void a_promise_that_several_requests_would_break_is_named_once_with_all_its_times_in_order() {
        BulkPlan plan = new BulkPlan(
                BulkKind.GRANT_AS_ASKED,
                List.of(
                        item(1, null, promise("a", MONDAY.plusWeeks(1), MONDAY)),
                        item(2, null, promise("a", MONDAY, MONDAY.plusWeeks(2)), promise("b", MONDAY))),
                0);
        assertThat(plan.promises())
                .containsExactly(promise("a", MONDAY, MONDAY.plusWeeks(1), MONDAY.plusWeeks(2)), promise("b", MONDAY));
    }

    @Test
    void what_cannot_be_decided_anyway_breaks_no_promise() {
        BulkPlan plan =
                new BulkPlan(BulkKind.GRANT_AS_ASKED, List.of(item(1, "workbench.allTaken", promise("a", MONDAY))), 0);
        assertThat(plan.promises()).isEmpty();
    }

    private static Promise promise(String reference, LocalDateTime... times) {
        return new Promise(reference, "Club " + reference, "AOT-" + reference, List.of(times));
    }

    private static BulkPlanItem item(long id, String obstacle, Promise... promises) {
        return new BulkPlanItem(
                id,
                1,
                "N" + id,
                RequestStatus.SUBMITTED,
                "Club",
                "Gymnase",
                List.of(),
                1,
                1,
                null,
                null,
                null,
                null,
                10,
                0,
                List.of(),
                List.of(),
                false,
                obstacle,
                List.of(),
                List.of(promises));
    }
}
