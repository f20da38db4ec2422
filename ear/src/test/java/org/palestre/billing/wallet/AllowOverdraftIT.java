package org.palestre.billing.wallet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.palestre.billing.Books;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.PricedLines;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.wallet.boundary.AllowOverdraft;
import org.palestre.billing.wallet.boundary.NewOverdraft;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.testing.AtOnce;
import org.palestre.testing.AtOnce.Outcome;
import org.palestre.testing.Caller;
import org.palestre.testing.InContainer;
import org.palestre.testing.Sql;

/** The treasurer answers for a wallet that bears more than others: until a day, with a reason, once at a time. */
@InContainer
class AllowOverdraftIT {

    private static final String SERVICE = Books.MEALS;

    @EJB
    private Services services;

    @EJB
    private AllowOverdraft allowOverdraft;

    @EJB
    private PricedLines pricedLines;

    @EJB
    private Payers payers;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:jboss/datasources/palestre")
    private DataSource database;

    private long payer;
    private String reference;
    private long overdraft;

    @BeforeEach
    void somebodyWhoPays() throws Exception {
        payer = payers.ofPerson(Books.person(database));
        reference = Books.reference();
        overdraft = services.service(SERVICE).overdraft().cents();
    }

    @Test
    void the_treasurer_alone_lets_one_wallet_bear_more_until_a_day_for_a_reason_that_is_recorded() throws Exception {
        List<NewLine> dear = List.of(meal(reference, "A", overdraft + 100));
        NewOverdraft asked = allowance(overdraft + 100, "Décision du CCAS", null);
        assertThatThrownBy(() -> allowOverdraft.allow(asked)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> Caller.run("agent@demo.example", () -> allowOverdraft.allow(asked)))
                .isInstanceOf(EJBAccessException.class);
        assertRefused(() -> pricedLines.add(dear), "wallet.notCovered");
        Caller.run(Family.TREASURER, () -> allowOverdraft.allow(asked));
        assertRefused(() -> pricedLines.add(List.of(meal(reference, "A", overdraft + 101))), "wallet.notCovered");
        pricedLines.add(dear);
        assertThat(standing()).containsExactly(Money.cents(overdraft + 100));
        assertThat(Sql.of(database)
                        .number(
                                "SELECT count(*) FROM audit.entry WHERE action = 'wallet.allowOverdraft' AND subject_id = ?"
                                        + " AND detail LIKE '%Décision du CCAS'",
                                payer))
                .isOne();
    }

    @Test
    void an_overdraft_counts_until_it_is_taken_back_and_not_after_its_last_day() throws Exception {
        long id = allowed(allowance(overdraft + 100, "Subvention attendue", null));
        assertRefused(
                () -> Caller.run(
                        Family.TREASURER, () -> allowOverdraft.allow(allowance(overdraft + 200, "Autre", null))),
                "billing.changedMeanwhile");
        assertThat(allowed(allowance(overdraft + 100, "Subvention attendue", null)))
                .as("the same twice is one")
                .isEqualTo(id);
        long other = allowed(allowance(overdraft + 200, "Autre", id));
        assertThat(bears()).isEqualTo(Money.cents(overdraft + 200));
        Caller.run(Family.TREASURER, () -> allowOverdraft.end(other, "Erreur"));
        assertThat(bears()).isEqualTo(Money.cents(overdraft));
        assertRefused(
                () -> Caller.run(Family.TREASURER, () -> allowOverdraft.end(other, "Erreur")), "wallet.overdraftOver");
        Sql.of(database).change("""
                INSERT INTO billing.allowed_overdraft (payer_id, service_code, cents, first_day, last_day, reason, allowed_by, allowed_at)
                VALUES (?, ?, ?, ?::date - 9, ?::date - 1, 'Passé', 'essai', now())""", payer, SERVICE, overdraft + 500, today(), today());
        assertThat(bears()).isEqualTo(Money.cents(overdraft));
        assertThat(allowed(allowance(overdraft + 100, "Encore", null))).isGreaterThan(other);
    }

    @Test
    void of_two_who_allow_one_at_the_same_moment_one_is_told() throws Exception {
        List<Outcome<Object>> outcomes = AtOnce.run(IntStream.range(1, 9)
                .<Callable<Object>>mapToObj(i -> () -> allowed(allowance(overdraft + i, "Essai " + i, null)))
                .toList());
        assertThat(outcomes).filteredOn(one -> one.failure() == null).hasSize(1);
        assertThat(outcomes)
                .filteredOn(one -> one.failure() != null)
                .allSatisfy(one -> assertCode(one.failure(), "billing.changedMeanwhile"));
    }

    @Test
    void what_was_allowed_is_neither_changed_nor_deleted() throws Exception {
        long id = allowed(allowance(overdraft + 100, "Essai", null));
        for (String change : List.of(
                "UPDATE billing.allowed_overdraft SET cents = cents + 1 WHERE id = ?",
                "UPDATE billing.allowed_overdraft SET last_day = last_day + 1 WHERE id = ?",
                "DELETE FROM billing.allowed_overdraft WHERE id = ?")) {
            assertThatThrownBy(() -> Sql.of(database).change(change, id)).hasCauseInstanceOf(SQLException.class);
        }
    }

    private Money bears() throws Exception {
        return Caller.as(Family.TREASURER, () -> allowOverdraft.wallet(payer, SERVICE))
                .overdraft();
    }

    private long allowed(NewOverdraft asked) throws Exception {
        return Caller.as(Family.TREASURER, () -> allowOverdraft.allow(asked)).id();
    }

    private NewOverdraft allowance(long cents, String reason, Long replaces) {
        return new NewOverdraft(payer, SERVICE, Money.cents(cents), today().plusDays(30), reason, replaces);
    }

    private List<Money> standing() {
        return pricedLines.ofReference(reference).stream()
                .filter(LineView::stands)
                .map(LineView::standing)
                .toList();
    }

    private NewLine meal(String booking, String key, long cents) {
        return Books.line(payer, SERVICE, booking, key, cents, today());
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void assertRefused(ThrowingCallable call, String code) {
        assertThatThrownBy(call).satisfies(failure -> assertCode(failure, code));
    }

    private static void assertCode(Throwable failure, String code) {
        assertThat(failure).isInstanceOfSatisfying(BusinessException.class, refusal -> assertThat(refusal.code())
                .isEqualTo(code));
    }
}
