package org.palestre.billing.treasury.boundary;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.treasury.control.OrderMaking;
import org.palestre.billing.treasury.control.OrderRules;
import org.palestre.billing.treasury.control.OrderTexts;
import org.palestre.billing.treasury.entity.Deadline;
import org.palestre.billing.treasury.entity.Receivable;
import org.palestre.billing.treasury.entity.Receivables;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The treasurer sees what could be ordered and what is missing for it, and makes orders of it. */
@Stateless
@RolesAllowed(Roles.TREASURER)
public class PrepareOrders {

    /** So many are looked at in one go; whoever has more to order does it again. */
    static final int MOST = 500;

    private static final String SUBJECT = "billing.treasury";

    @Inject
    private Receivables receivables;

    @Inject
    private TreasurySetup setup;

    @Inject
    private OrderMaking making;

    @EJB
    private AuditTrail audit;

    @Resource
    private SessionContext session;

    @Inject
    private Clock clock;

    /**
     * What could be ordered, the oldest first.
     *
     * @param until only what was to be paid until that day; null for what is late today, and for all credit
     *     notes. Wallets owe since so many days before that as the settings say
     */
    public Page<OrderToMake> list(LocalDate until, PageRequest page) {
        TreasurySettings city = setup.settings();
        return new Page<>(shown(until, page, city), receivables.count(deadline(until, city)));
    }

    /** What all of that comes to, reductions taken off. */
    public Money total(LocalDate until) {
        return receivables.total(deadline(until, setup.settings()));
    }

    /** Whether the city has said what it is called at the treasury. */
    public boolean possible() {
        return setup.settings().ordersPossible();
    }

    /**
     * Orders what is ready: one docket for what is to be collected and one for what is reduced, each in a file of its own.
     * Two who do this at once do it one after the other: nothing is ordered twice.
     *
     * @param until only what was to be paid until that day; null for what is late today
     * @param chosen the {@linkplain OrderToMake#key() keys} of those that are meant; empty for all, 500 at most
     * @return what was made; nothing if nothing was ready
     * @throws BusinessException {@code treasury.notSetUp} if the settings are not complete
     */
    public MadeOrders make(LocalDate until, Collection<String> chosen) {
        TreasurySettings city = setup.hold();
        if (!city.ordersPossible()) {
            throw BusinessException.conflict("treasury.notSetUp");
        }
        List<OrderToMake> ready =
                found(until, chosen, city).stream().filter(OrderToMake::ready).toList();
        List<Long> files = new ArrayList<>();
        Money amount = Money.ZERO;
        for (OrderKind kind : OrderKind.values()) {
            List<OrderToMake> orders =
                    ready.stream().filter(order -> order.kind() == kind).toList();
            if (!orders.isEmpty()) {
                long file = making.make(
                        city,
                        kind,
                        orders,
                        LocalDate.now(clock),
                        clock.instant(),
                        session.getCallerPrincipal().getName());
                audit.record("treasury.makeOrders", SUBJECT, file, Integer.toString(orders.size()));
                files.add(file);
                Money sum = Money.sum(orders.stream().map(OrderToMake::amount).toList());
                amount = kind == OrderKind.ORDINARY ? amount.plus(sum) : amount.minus(sum);
            }
        }
        return new MadeOrders(files, ready.size(), amount);
    }

    /**
     * Makes the file of a docket anew that was refused as a whole, under the docket's own numbers, with what is known of
     * the debtors now.
     *
     * @return the new file's id
     * @throws BusinessException {@code treasury.unknownFile}, {@code treasury.notRefused}, {@code treasury.notSetUp},
     *     {@code treasury.notReady} with the name of the first debtor of whom something is missing
     */
    public long makeAgain(long fileId) {
        TreasurySettings city = setup.hold();
        if (!city.ordersPossible()) {
            throw BusinessException.conflict("treasury.notSetUp");
        }
        long file = making.makeAgain(
                city,
                fileId,
                LocalDate.now(clock),
                clock.instant(),
                session.getCallerPrincipal().getName());
        audit.record("treasury.makeAgain", SUBJECT, file, null);
        return file;
    }

    private List<OrderToMake> found(LocalDate until, Collection<String> chosen, TreasurySettings city) {
        return Stream.iterate(0, number -> number + 1)
                .map(number -> shown(until, new PageRequest(number, PageRequest.LARGEST), city))
                .takeWhile(page -> !page.isEmpty())
                .flatMap(List::stream)
                .filter(order -> chosen.isEmpty() || chosen.contains(order.key()))
                .filter(OrderToMake::ready)
                .limit(MOST)
                .toList();
    }

    private List<OrderToMake> shown(LocalDate until, PageRequest page, TreasurySettings city) {
        List<Receivable> open = receivables.page(deadline(until, city), page);
        Map<Long, Debtor> debtors =
                setup.debtors(open.stream().map(Receivable::payerId).distinct().toList());
        int year = LocalDate.now(clock).getYear();
        return open.stream()
                .map(one -> shown(one, debtors.get(one.payerId()), city.smallest(), year))
                .toList();
    }

    private static OrderToMake shown(Receivable open, Debtor debtor, Money smallest, int year) {
        boolean sameYear = open.correctsExercise() == null || open.correctsExercise() == year;
        return new OrderToMake(
                open.kind(),
                open.sourceEntry(),
                open.reference(),
                open.since(),
                open.corrects(),
                open.corrects() == null
                        ? null
                        : OrderView.name(open.correctsExercise(), OrderKind.ORDINARY, open.correctsNumber()),
                debtor,
                OrderTexts.subject(open),
                open.lines(),
                open.debits(),
                OrderRules.problems(open.kind(), debtor, open.lines(), smallest, sameYear));
    }

    private Deadline deadline(LocalDate until, TreasurySettings city) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = until == null ? today.minusDays(1) : until.isAfter(today) ? today : until;
        return new Deadline(
                day, until == null ? today : day, city.walletDays() == null ? null : day.minusDays(city.walletDays()));
    }
}
