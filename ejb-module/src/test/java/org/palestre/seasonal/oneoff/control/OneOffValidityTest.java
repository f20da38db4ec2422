package org.palestre.seasonal.oneoff.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.boundary.PermitValidity;
import org.palestre.seasonal.oneoff.boundary.DateState;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.WantedDate;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;

class OneOffValidityTest {

    private static final LocalDate FIRST = LocalDate.of(2027, 1, 16);
    private static final LocalDate LAST = LocalDate.of(2027, 2, 6);

    @Test
    void it_holds_from_its_first_date_to_its_last() {
        List<OneOffDateView> dates = List.of(date(LAST, DateState.CHANGED), date(FIRST, DateState.GRANTED));
        assertThat(inForce(dates, FIRST.minusDays(1))).isEqualTo(PermitValidity.NOT_YET);
        assertThat(inForce(dates, FIRST)).isEqualTo(PermitValidity.VALID);
        assertThat(inForce(dates, LAST)).isEqualTo(PermitValidity.VALID);
        assertThat(inForce(dates, LAST.plusDays(1))).isEqualTo(PermitValidity.EXPIRED);
    }

    @Test
    void dates_that_fell_out_do_not_count() {
        List<OneOffDateView> dates = List.of(date(FIRST, DateState.CANCELLED), date(LAST, DateState.GRANTED));
        assertThat(inForce(dates, FIRST)).isEqualTo(PermitValidity.NOT_YET);
    }

    @Test
    void an_edition_is_void_once_another_took_its_place() {
        List<OneOffDateView> dates = List.of(date(LAST, DateState.GRANTED));
        assertThat(OneOffValidity.of(permit(Instant.EPOCH), true, dates, LAST)).isEqualTo(PermitValidity.REPLACED);
    }

    @Test
    void the_last_edition_says_who_ended_it() {
        assertThat(OneOffValidity.of(permit(Instant.EPOCH), false, List.of(date(LAST, DateState.GIVEN_BACK)), LAST))
                .isEqualTo(PermitValidity.RELEASED);
        assertThat(OneOffValidity.of(
                        permit(Instant.EPOCH),
                        false,
                        List.of(date(FIRST, DateState.GIVEN_BACK), date(LAST, DateState.CANCELLED)),
                        LAST))
                .isEqualTo(PermitValidity.WITHDRAWN);
    }

    private static PermitValidity inForce(List<OneOffDateView> dates, LocalDate today) {
        return OneOffValidity.of(permit(null), true, dates, today);
    }

    private static OneOffPermit permit(Instant voidAt) {
        return new OneOffPermit(1, 1, 1, "token", 1L, null, voidAt);
    }

    private static OneOffDateView date(LocalDate date, DateState state) {
        LocalTime start = LocalTime.of(14, 0);
        LocalTime end = LocalTime.MIDNIGHT;
        return new OneOffDateView(
                1, new WantedDate(date, start, end, null), state, date, start, end, List.of(), null, false);
    }
}
