package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.treasury.boundary.AnswerSummary;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderState;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.billing.treasury.control.PesAnswer.OrderAnswer;
import org.palestre.billing.treasury.control.PesAnswer.Visa;
import org.palestre.billing.treasury.entity.OrderAnswers;
import org.palestre.billing.treasury.entity.OrderReading;
import org.palestre.billing.treasury.entity.Orders;
import org.palestre.shared.Money;

/** Does what the treasury says of orders: what was collected is booked, what was refused is owed again. */
@ApplicationScoped
public class OrderSettling {

    @Inject
    private OrderAnswers answers;

    @Inject
    private OrderReading reading;

    @Inject
    private Orders orders;

    @Inject
    private InvoiceNotes invoices;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    /** What followed from it. */
    public AnswerSummary settle(long returnId, List<OrderAnswer> told) {
        List<String> unknown = new ArrayList<>();
        Money collected = Money.ZERO;
        int refused = 0;
        for (OrderAnswer answer : told) {
            Optional<Long> id =
                    answers.lockOrder(answer.exercise(), answer.kind().name(), answer.number());
            if (id.isEmpty()) {
                unknown.add(OrderView.name(answer.exercise(), answer.kind(), answer.number()));
                continue;
            }
            OrderView order = reading.byId(id.get());
            if (order.state() == OrderState.REFUSED) {
                continue;
            }
            collected = collected.plus(collect(returnId, order, answer));
            if (refuse(reading.byId(order.id()), answer)) {
                refused++;
            }
        }
        return new AnswerSummary(null, true, told.size(), refused, collected, unknown);
    }

    /** What is new of the money; never more than the order, whatever was added to it in fees. */
    private Money collect(long returnId, OrderView order, OrderAnswer answer) {
        if (answer.collected() == null || order.kind() == OrderKind.REDUCTION) {
            return Money.ZERO;
        }
        Money total =
                Money.cents(Math.min(answer.collected().cents(), order.amount().cents()));
        Money by = total.minus(order.paid());
        if (by.isZero() || total.isNegative()) {
            return Money.ZERO;
        }
        LocalDate today = LocalDate.now(clock);
        List<OrderLine> lines = reading.lines(List.of(order.id())).get(order.id());
        long entry = ledger.book(TreasuryEntries.collected(
                "receipt:" + returnId + "/" + order.name(), order.payerId(), lines, order.paid(), total));
        answers.addReceipt(order.id(), returnId, today, by, entry);
        answers.collected(order.id(), total);
        return by;
    }

    /** It is owed to the city again, or a reduction counts no more. */
    private void takeBack(OrderView order) {
        boolean ordinary = order.kind() == OrderKind.ORDINARY;
        String reference = TreasuryEntries.reference(order.exercise(), order.kind(), order.number());
        long entry = ledger.reverse(order.entryId(), EntryKind.TREASURY_ORDER_CANCELLED, reference + "/refused");
        long source =
                ordinary ? order.sourceEntry() : reading.byId(order.corrects()).sourceEntry();
        invoices.note(source, reading.lines(List.of(order.id())).get(order.id()), !ordinary, entry);
        if (!ordinary) {
            orders.reduce(order.corrects(), order.amount().negate());
        }
    }

    /** Notes what the accountant said; an order of which nothing was collected or taken back may be refused. */
    private boolean refuse(OrderView order, OrderAnswer answer) {
        boolean refused = answer.visa() == Visa.REFUSED
                && order.paid().isZero()
                && order.reduced().isZero();
        if (refused) {
            takeBack(order);
        }
        Visa visa = answer.visa() == Visa.REFUSED && !refused ? Visa.OTHER : answer.visa();
        answers.visa(order.id(), visa, answer.comment(), answer.on());
        return refused;
    }
}
