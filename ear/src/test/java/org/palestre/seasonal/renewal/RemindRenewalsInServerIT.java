package org.palestre.seasonal.renewal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.palestre.seasonal.renewal.boundary.RemindRenewals;
import org.palestre.testing.AtOnce;
import org.palestre.testing.InContainer;
import org.palestre.testing.ProductItself;
import org.palestre.testing.Sql;

/** A club that does not ask for its slot: warned 14, 7 and 1 day before, told after, each once, whoever tells. */
@Isolated
@InContainer
class RemindRenewalsInServerIT {

    private static final int CALLERS = 4;

    @Inject
    private RemindRenewals reminders;

    @EJB
    private ProductItself product;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private Sql sql;
    private Map<String, Object> usual;
    private ForgottenSlot slot;

    /** There is one campaign at a time: the demo's is not open meanwhile. */
    @BeforeEach
    void begin() {
        sql = Sql.of(database);
        usual = sql.rows("SELECT id, opens_at::text, closes_at::text FROM seasonal.campaign"
                        + " WHERE opens_at <= now() AND closes_at > now()")
                .get(0);
        window(usual.get("id"), "1955-01-01", "1955-01-02");
        slot = ForgottenSlot.make(sql);
    }

    @AfterEach
    void reopen() {
        slot.remove();
        window(usual.get("id"), usual.get("opens_at"), usual.get("closes_at"));
    }

    @Test
    void a_club_is_warned_at_each_step_once_and_told_once_that_its_slot_is_free() throws Exception {
        slot.closesIn("15 days");
        tellAtOnce();
        assertThat(slot.messages("renewal-reminder")).as("too early").isZero();
        slot.closesIn("13 days 20 hours");
        tellAtOnce();
        assertThat(slot.told(14)).isOne();
        assertThat(slot.messages("renewal-reminder")).isOne();
        slot.closesIn("6 days 20 hours");
        tellAtOnce();
        assertThat(slot.told(7)).isOne();
        assertThat(slot.messages("renewal-reminder")).isEqualTo(2);
        slot.closesIn("20 hours");
        tellAtOnce();
        assertThat(slot.told(1)).isOne();
        assertThat(slot.messages("renewal-reminder")).isEqualTo(3);
        assertThat(slot.released()).isZero();
        slot.closesIn("-30 minutes");
        tellAtOnce();
        assertThat(slot.released()).as("told an hour after").isZero();
        slot.closesIn("-2 hours");
        tellAtOnce();
        assertThat(slot.released()).isOne();
        assertThat(slot.messages("renewal-released")).isOne();
        tellAtOnce();
        assertThat(slot.messages("renewal-released")).isOne();
        assertThat(slot.messages("renewal-reminder")).isEqualTo(3);
    }

    @Test
    void a_club_whose_slot_is_asked_for_is_left_in_peace() throws Exception {
        slot.closesIn("20 hours");
        slot.askedFor();
        tellAtOnce();
        slot.closesIn("-2 hours");
        tellAtOnce();
        assertThat(slot.messages("renewal-reminder") + slot.messages("renewal-released"))
                .isZero();
        assertThat(slot.released()).isZero();
    }

    /** As timers of several nodes would at one moment. */
    private void tellAtOnce() throws Exception {
        Callable<Void> one = () -> product.does(() -> {
            reminders.due(500).forEach(reminders::tell);
            return null;
        });
        assertThat(AtOnce.run(Collections.nCopies(CALLERS, one)))
                .allSatisfy(outcome -> assertThat(outcome.failure()).isNull());
    }

    private void window(Object campaign, Object opens, Object closes) {
        sql.change(
                "UPDATE seasonal.campaign SET opens_at = ?::text::timestamptz, closes_at = ?::text::timestamptz WHERE id = ?",
                opens,
                closes,
                campaign);
    }
}
