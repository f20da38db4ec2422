package org.palestre.billing.treasury.entity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.palestre.billing.treasury.boundary.OrderDebit;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.control.OrderLines;
import org.palestre.billing.treasury.entity.OpenReceivables.Open;
import org.palestre.billing.treasury.entity.ReceivableParts.Part;
import org.palestre.billing.treasury.entity.WalletDebts.WalletDebt;
import org.palestre.shared.Money;
import org.palestre.shared.PageRequest;

/** What could be ordered, with the lines that an order would have. */
@ApplicationScoped
public class Receivables {

    @Inject
    private OpenReceivables receivables;

    @Inject
    private ReceivableParts parts;

    @Inject
    private WalletDebts wallets;

    /** How many there are. */
    public long count(Deadline deadline) {
        return receivables.count(deadline);
    }

    /** What all of them come to, reductions taken off. */
    public Money total(Deadline deadline) {
        return receivables.total(deadline);
    }

    /** The oldest first; the number of statements does not depend on how many there are. */
    public List<Receivable> page(Deadline deadline, PageRequest page) {
        Map<String, List<Open>> heads = new LinkedHashMap<>();
        List<Open> open = receivables.page(deadline, page);
        open.forEach(row ->
                heads.computeIfAbsent(row.key(), any -> new ArrayList<>()).add(row));
        Map<String, List<Part>> known = parts.of(open);
        Map<String, WalletDebt> owed = wallets.of(
                deadline.wallets(),
                open.stream().filter(Open::wallet).map(Open::payerId).distinct().toList());
        List<Receivable> found = new ArrayList<>();
        heads.forEach((key, rows) -> {
            if (!rows.get(0).wallet()) {
                found.add(receivable(rows, known.getOrDefault(key, List.of())));
            } else if (owed.containsKey(wallet(rows.get(0)))) {
                found.add(receivable(rows.get(0), owed.get(wallet(rows.get(0)))));
            }
        });
        return found;
    }

    private static String wallet(Open row) {
        return WalletDebts.key(row.payerId(), row.serviceCode());
    }

    private static Receivable receivable(Open wallet, WalletDebt owed) {
        Money amount = Money.sum(owed.debits().stream().map(OrderDebit::amount).toList());
        return receivable(wallet, List.of(owed.serviceName()), OrderLines.of(owed.parts(), amount, 1), owed.debits());
    }

    private static Receivable receivable(List<Open> rows, List<Part> parts) {
        List<OrderLine> lines = new ArrayList<>();
        List<String> services = new ArrayList<>();
        for (Open row : rows) {
            List<Part> own = parts.stream()
                    .filter(part -> row.serviceCode() == null
                            || part.part().serviceCode().equals(row.serviceCode()))
                    .toList();
            own.stream()
                    .map(Part::service)
                    .filter(name -> !services.contains(name))
                    .forEach(services::add);
            lines.addAll(OrderLines.of(own.stream().map(Part::part).toList(), row.amount(), lines.size() + 1));
        }
        return receivable(rows.get(0), services, lines, List.of());
    }

    private static Receivable receivable(
            Open head, List<String> services, List<OrderLine> lines, List<OrderDebit> debits) {
        return new Receivable(
                head.kind(),
                head.entryId(),
                head.reference(),
                head.since(),
                head.payerId(),
                head.corrects(),
                head.exercise(),
                head.number(),
                services,
                lines,
                debits);
    }
}
