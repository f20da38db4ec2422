package org.palestre.billing;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.lifecycle.AfterContainer;
import org.palestre.billing.sequence.PayerModel;
import org.palestre.billing.sequence.SequenceServlet;
import org.palestre.billing.sequence.Step;
import org.palestre.billing.sequence.Step.Action;
import org.palestre.testing.City;
import org.palestre.testing.Http;

/**
 * Whatever happens to a payer's money in whatever order (bookings, changes, reductions, cancellations, debits, invoices,
 * credit notes, payments, refunds, payments that are undone): after each step the wallets hold and the bookings cost what a
 * model of additions and subtractions says, and what is refused is what it says must be.
 *
 * <p>A sequence that fails is made as short as it can be.
 */
class AnySequenceIT {

    @Property(tries = 40, edgeCases = EdgeCasesMode.NONE)
    void any_sequence_of_movements_leaves_what_the_arithmetic_says(@ForAll("sequences") List<Step> steps) {
        PayerModel model = new PayerModel(
                City.sql().number("SELECT overdraft_cents FROM billing.service WHERE code = ?", Books.MEALS));
        List<String> expected = new ArrayList<>();
        for (Step step : steps) {
            boolean possible = model.does(step);
            expected.add(step.written() + ": " + possible + " " + model.seen());
        }
        List<String> seen = carriedOut(steps);
        for (int i = 0; i < steps.size(); i++) {
            assertThat(steps.get(i).written() + ": " + seen.get(i)).isEqualTo(expected.get(i));
        }
    }

    @AfterContainer
    static void the_ledger_balances_and_no_line_waits_that_was_settled() {
        assertThat(City.sql().number(Books.BROKEN)).isZero();
        assertThat(City.sql().number(Books.MISPLACED)).isZero();
    }

    @Provide
    Arbitrary<List<Step>> sequences() {
        Arbitrary<Action> actions = Arbitraries.frequency(
                Tuple.of(3, Action.ADD),
                Tuple.of(3, Action.REPLACE),
                Tuple.of(3, Action.DEBIT),
                Tuple.of(3, Action.PAY),
                Tuple.of(2, Action.REDUCE),
                Tuple.of(1, Action.CANCEL),
                Tuple.of(1, Action.CANCEL_PAYMENT),
                Tuple.of(1, Action.REFUND));
        return Combinators.combine(
                        actions,
                        Arbitraries.of(Books.MEALS, Books.SLOTS),
                        Arbitraries.integers().between(0, Step.KEYS - 1),
                        Arbitraries.integers().between(0, 4).list().ofSize(Step.KEYS))
                .as(Step::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(24);
    }

    private static List<String> carriedOut(List<Step> steps) {
        Http program = City.http();
        HttpResponse<String> answer = program.send(program.request(SequenceServlet.ADDRESS)
                .POST(BodyPublishers.ofString(steps.stream().map(Step::written).collect(Collectors.joining("\n")))));
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body().lines().toList();
    }
}
