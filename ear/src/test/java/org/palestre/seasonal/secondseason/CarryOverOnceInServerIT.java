package org.palestre.seasonal.secondseason;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.palestre.seasonal.secondseason.boundary.CarryOverSecondSeason;
import org.palestre.testing.AtOnce;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** Whatever timers and nodes do at one moment, the job begins once and a slot is carried over once. */
@InContainer
class CarryOverOnceInServerIT {

    private static final int AT_ONCE = 8;

    @Inject
    private CarryOverSecondSeason carryOver;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    @Test
    void timers_of_many_nodes_begin_the_job_once() throws Exception {
        TwoSeasonSlots slots = TwoSeasonSlots.make(Sql.of(database), 1, -1);
        assertThat(atOnce(() -> {
                    carryOver.beginDue();
                    return null;
                }))
                .isZero();
        assertThat(Sql.of(database)
                        .number(
                                "SELECT count(*) FROM shared.job_run WHERE job = ? AND subject_id = ?",
                                CarryOverSecondSeason.JOB,
                                slots.campaign()))
                .isOne();
    }

    @Test
    void a_slot_that_many_carry_over_at_once_is_carried_over_once() throws Exception {
        TwoSeasonSlots slots = TwoSeasonSlots.make(Sql.of(database), 1, -1);
        long request = slots.requests().get(0);
        assertThat(atOnce(() -> {
                    carryOver.carryOver(request);
                    return null;
                }))
                .isZero();
        assertThat(slots.carried()).isOne();
        assertThat(slots.series(request)).isOne();
        assertThat(slots.told(request)).isOne();
        assertThat(slots.missingOrTooMany(request)).isZero();
    }

    @Test
    void a_slot_that_clubs_can_still_decline_is_not_carried_over() throws Exception {
        TwoSeasonSlots slots = TwoSeasonSlots.make(Sql.of(database), 1, 0);
        assertThat(atOnce(() -> {
                    carryOver.carryOver(slots.requests().get(0));
                    return null;
                }))
                .isZero();
        assertThat(slots.in("WAITING")).isOne();
    }

    /** How many failed. */
    private long atOnce(Callable<Void> work) throws Exception {
        Callable<Void> asTheProduct = () -> product.does(work);
        return AtOnce.run(Collections.nCopies(AT_ONCE, asTheProduct)).stream()
                .filter(outcome -> outcome.failure() != null)
                .count();
    }
}
