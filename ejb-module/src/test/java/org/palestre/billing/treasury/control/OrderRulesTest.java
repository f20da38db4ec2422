package org.palestre.billing.treasury.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.palestre.billing.boundary.PostalAddress;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderProblem;
import org.palestre.shared.Money;

/** What is in the way of an order. */
class OrderRulesTest {

    private static final Money SMALLEST = Money.cents(1500);
    private static final Debtor CLUB = Treasury.club("Club", null);

    @Test
    void nothing_is_in_the_way_of_a_club_that_owes_fifteen_euros() {
        assertThat(problems(OrderKind.ORDINARY, CLUB, Treasury.line(1, 1250, 250)))
                .isEmpty();
    }

    @Test
    void fourteen_euros_and_ninety_nine_cents_are_not_ordered_but_a_reduction_may_be_smaller() {
        assertThat(problems(OrderKind.ORDINARY, CLUB, Treasury.line(1, 1499, 0)))
                .containsExactly(OrderProblem.TOO_SMALL);
        assertThat(problems(OrderKind.REDUCTION, CLUB, Treasury.line(1, 1, 0))).isEmpty();
    }

    @Test
    void a_person_needs_a_title_and_an_address_that_the_file_can_hold() {
        Debtor homeless = Treasury.person("Zoé", "Lefèvre", null);
        Debtor untitled = new Debtor(homeless.payer(), null, homeless.legalForm());
        Debtor far = Treasury.person("Zoé", "Lefèvre", new PostalAddress("1 Main Street", "96799", "Pago Pago", "AS"));

        assertThat(problems(OrderKind.ORDINARY, untitled, Treasury.line(1, 2000, 0)))
                .containsExactly(OrderProblem.NO_TITLE, OrderProblem.NO_ADDRESS);
        assertThat(problems(OrderKind.ORDINARY, far, Treasury.line(1, 2000, 0)))
                .containsExactly(OrderProblem.ADDRESS_UNUSABLE);
    }

    @Test
    void a_name_of_which_nothing_can_be_written_is_told() {
        Debtor debtor = Treasury.person("小明", "王", Treasury.HOME);

        assertThat(problems(OrderKind.ORDINARY, debtor, Treasury.line(1, 2000, 0)))
                .containsExactly(OrderProblem.NAME_UNUSABLE);
    }

    @Test
    void a_service_without_codes_of_the_budget_is_told() {
        for (String[] codes : new String[][] {{"", "70631"}, {"CRS", ""}, {"0000", "70631"}, {"CRS", "000"}}) {
            OrderLine line = new OrderLine(
                    1, "SPORT_SLOTS", codes[0], codes[1], "", BigDecimal.ZERO, Money.cents(2000), Money.ZERO, null);
            assertThat(problems(OrderKind.ORDINARY, CLUB, line)).containsExactly(OrderProblem.NO_CODES);
        }
    }

    @Test
    void an_order_of_an_earlier_year_is_not_reduced_by_a_file() {
        assertThat(OrderRules.problems(OrderKind.REDUCTION, CLUB, List.of(Treasury.line(1, 2000, 0)), SMALLEST, false))
                .containsExactly(OrderProblem.EARLIER_YEAR);
    }

    private static List<OrderProblem> problems(OrderKind kind, Debtor debtor, OrderLine... lines) {
        return OrderRules.problems(kind, debtor, List.of(lines), SMALLEST, true);
    }
}
