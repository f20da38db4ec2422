package org.palestre.seasonal.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.boundary.SuspendedDates;

class PermitStandingTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LAST = LocalDate.of(2027, 7, 4);
    private static final LocalDate MID = LocalDate.of(2027, 1, 10);

    @Test
    void a_permit_holds_from_its_first_to_its_last_day() {
        PermitStanding standing = new PermitStanding(null, null, null, List.of());
        assertThat(standing.validity(FIRST, LAST, FIRST.minusDays(1))).isEqualTo(PermitValidity.NOT_YET);
        assertThat(standing.validity(FIRST, LAST, FIRST)).isEqualTo(PermitValidity.VALID);
        assertThat(standing.validity(FIRST, LAST, LAST)).isEqualTo(PermitValidity.VALID);
        assertThat(standing.validity(FIRST, LAST, LAST.plusDays(1))).isEqualTo(PermitValidity.EXPIRED);
    }

    @Test
    void an_edition_that_was_replaced_is_void_whatever_the_day() {
        PermitStanding standing = new PermitStanding(Instant.EPOCH, PermitStanding.End.REPLACED, null, List.of());
        assertThat(standing.validity(FIRST, LAST, MID)).isEqualTo(PermitValidity.REPLACED);
    }

    @Test
    void a_permit_that_is_taken_back_holds_until_the_day_before() {
        PermitStanding standing = new PermitStanding(Instant.EPOCH, PermitStanding.End.REVOKED, MID, List.of());
        assertThat(standing.validity(FIRST, LAST, MID.minusDays(1))).isEqualTo(PermitValidity.VALID);
        assertThat(standing.validity(FIRST, LAST, MID)).isEqualTo(PermitValidity.WITHDRAWN);
        assertThat(new PermitStanding(Instant.EPOCH, PermitStanding.End.RELEASED, MID, List.of())
                        .validity(FIRST, LAST, MID))
                .isEqualTo(PermitValidity.RELEASED);
    }

    @Test
    void one_whose_second_season_was_declined_ends_before_it() {
        PermitStanding standing = new PermitStanding(null, null, null, List.of(), MID);
        assertThat(standing.validity(FIRST, LAST, MID.minusDays(1))).isEqualTo(PermitValidity.VALID);
        assertThat(standing.validity(FIRST, LAST, MID)).isEqualTo(PermitValidity.RELEASED);
        assertThat(standing.endsEarlyOn()).isEqualTo(MID);
    }

    @Test
    void a_suspension_counts_from_its_first_to_its_last_day_or_until_it_is_lifted() {
        PermitStanding dated =
                new PermitStanding(null, null, null, List.of(new SuspendedDates(MID, MID.plusDays(6), false)));
        assertThat(dated.validity(FIRST, LAST, MID.minusDays(1))).isEqualTo(PermitValidity.VALID);
        assertThat(dated.validity(FIRST, LAST, MID.plusDays(6))).isEqualTo(PermitValidity.SUSPENDED);
        assertThat(dated.validity(FIRST, LAST, MID.plusDays(7))).isEqualTo(PermitValidity.VALID);
        PermitStanding open = new PermitStanding(null, null, null, List.of(new SuspendedDates(MID, null, false)));
        assertThat(open.validity(FIRST, LAST, LAST)).isEqualTo(PermitValidity.SUSPENDED);
        assertThat(open.validity(FIRST, LAST, LAST.plusDays(1))).isEqualTo(PermitValidity.EXPIRED);
    }
}
