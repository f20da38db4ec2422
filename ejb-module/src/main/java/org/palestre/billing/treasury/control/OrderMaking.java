package org.palestre.billing.treasury.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.palestre.billing.boundary.DocumentNumber;
import org.palestre.billing.boundary.Ledger;
import org.palestre.billing.boundary.Numbers;
import org.palestre.billing.treasury.boundary.Debtor;
import org.palestre.billing.treasury.boundary.FileState;
import org.palestre.billing.treasury.boundary.OrderKind;
import org.palestre.billing.treasury.boundary.OrderLine;
import org.palestre.billing.treasury.boundary.OrderToMake;
import org.palestre.billing.treasury.boundary.OrderView;
import org.palestre.billing.treasury.boundary.TreasuryFile;
import org.palestre.billing.treasury.boundary.TreasurySettings;
import org.palestre.billing.treasury.entity.OrderReading;
import org.palestre.billing.treasury.entity.Orders;
import org.palestre.billing.treasury.entity.TreasuryFiles;
import org.palestre.billing.treasury.entity.TreasurySetup;
import org.palestre.billing.treasury.entity.Vouchers;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.documents.boundary.NewDocument;
import org.palestre.shared.BusinessException;

/** Makes orders: numbers, ledger, docket and file in one transaction, whose maker holds the treasury's settings. */
@ApplicationScoped
public class OrderMaking {

    private static final String KIND = "billing.treasuryFile";

    @Inject
    private Orders orders;

    @Inject
    private OrderReading reading;

    @Inject
    private TreasuryFiles files;

    @Inject
    private TreasurySetup setup;

    @Inject
    private Ledger ledger;

    @Inject
    private Numbers numbers;

    @Inject
    private InvoiceNotes invoices;

    @Inject
    private Vouchers vouchers;

    @Inject
    private DocumentArchive archive;

    /** One docket of orders that are ready; the id of its file. */
    public long make(
            TreasurySettings city, OrderKind kind, List<OrderToMake> ready, LocalDate day, Instant now, String by) {
        int year = day.getYear();
        boolean ordinary = kind == OrderKind.ORDINARY;
        List<DocumentNumber> own = numbers.next(ordinary ? "T" : "TR", year, ready.size());
        long number = numbers.next(ordinary ? "B" : "BR", year).number();
        Map<Long, PesVoucher> papers =
                papers(city, ready.stream().map(OrderToMake::sourceEntry).toList());
        List<PesOrder> written = new ArrayList<>();
        for (int i = 0; i < ready.size(); i++) {
            written.add(pesOrder(
                    own.get(i).number(), ready.get(i), papers.get(ready.get(i).sourceEntry())));
        }
        PesDocket bare = new PesDocket(year, kind, number, day, orders.ofYear(year, kind), written);
        PesDocket docket = new PesDocket(year, kind, number, day, bare.ofYear().plus(bare.net()), written);
        long docketId = orders.addDocket(docket, docket.net(), docket.vat(), now, by);
        for (int i = 0; i < ready.size(); i++) {
            add(docketId, year, own.get(i).number(), ready.get(i));
        }
        return write(city, docketId, docket, day, now, by);
    }

    /** The docket of a refused file in a new one; the new file's id. */
    public long makeAgain(TreasurySettings city, long fileId, LocalDate day, Instant now, String by) {
        TreasuryFile refused = files.lock(fileId);
        if (refused.state() != FileState.REFUSED || refused.replaced()) {
            throw BusinessException.conflict("treasury.notRefused");
        }
        List<OrderView> views = reading.ofDocket(refused.docketId());
        Map<Long, List<OrderLine>> lines =
                reading.lines(views.stream().map(OrderView::id).toList());
        Map<Long, Debtor> debtors =
                setup.debtors(views.stream().map(OrderView::payerId).distinct().toList());
        Map<Long, PesVoucher> papers =
                papers(city, views.stream().map(OrderView::sourceEntry).toList());
        List<PesOrder> written = views.stream()
                .map(view ->
                        again(view, debtors.get(view.payerId()), lines.get(view.id()), papers.get(view.sourceEntry())))
                .toList();
        PesDocket docket = new PesDocket(
                refused.exercise(),
                refused.kind(),
                refused.docket(),
                refused.issuedOn(),
                orders.ofYear(refused.docketId()),
                written);
        return write(city, refused.docketId(), docket, day, now, by);
    }

    /** What orders of these invoices and credit notes carry. */
    private Map<Long, PesVoucher> papers(TreasurySettings city, List<Long> sourceEntries) {
        return city.vouchers() ? vouchers.of(sourceEntries) : Map.of();
    }

    private PesOrder again(OrderView view, Debtor debtor, List<OrderLine> lines, PesVoucher voucher) {
        if (!PesDebtor.problems(debtor).isEmpty()) {
            throw BusinessException.conflict("treasury.notReady", view.payerName());
        }
        OrderView corrected = view.corrects() == null ? null : reading.byId(view.corrects());
        return new PesOrder(
                view.number(),
                view.subject(),
                debtor,
                lines,
                corrected == null ? null : corrected.exercise(),
                corrected == null ? null : corrected.number(),
                voucher);
    }

    private PesOrder pesOrder(long number, OrderToMake order, PesVoucher voucher) {
        OrderView corrected = order.corrects() == null ? null : reading.byId(order.corrects());
        return new PesOrder(
                number,
                order.subject(),
                order.debtor(),
                order.lines(),
                corrected == null ? null : corrected.exercise(),
                corrected == null ? null : corrected.number(),
                voucher);
    }

    private void add(long docketId, int year, long number, OrderToMake order) {
        long entry = ledger.book(TreasuryEntries.ordered(
                TreasuryEntries.reference(year, order.kind(), number),
                order.kind(),
                order.debtor().payer().id(),
                order.lines()));
        orders.add(docketId, year, number, order, entry);
        boolean ordered = order.kind() == OrderKind.ORDINARY;
        long source =
                ordered ? order.sourceEntry() : reading.byId(order.corrects()).sourceEntry();
        invoices.note(source, order.lines(), ordered, entry);
    }

    private long write(TreasurySettings city, long docketId, PesDocket docket, LocalDate day, Instant now, String by) {
        int sequence = orders.nextOfDay(day);
        String name = PesFile.name(city.siret(), day, sequence);
        byte[] content = PesFile.write(name, day, city, docket);
        long document = archive.store(new NewDocument(KIND, name, name, "application/xml", content));
        return orders.addFile(docketId, name, day, sequence, document, now, by);
    }
}
