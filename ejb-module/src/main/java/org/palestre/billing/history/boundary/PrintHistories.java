package org.palestre.billing.history.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.history.control.HistoryDocument;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/** The histories as documents, whole: all pages of a month or of a year. In French, as documents of the city are. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class PrintHistories {

    private static final int MOST = 5_000;

    @EJB
    private ConsultHistories histories;

    @Inject
    private HistoryDocument document;

    /** One page of a list. */
    @FunctionalInterface
    private interface Pages<T> {
        Page<T> at(PageRequest page);
    }

    /** All of a month. @throws org.palestre.shared.BusinessException as {@link ConsultHistories#consumption} */
    public List<ConsumptionLine> lines(long payerId, YearMonth month) {
        return all(page -> histories.consumption(payerId, month, page).lines());
    }

    /** All of a year. @throws org.palestre.shared.BusinessException as {@link ConsultHistories#receipts} */
    public List<Receipt> receipts(long payerId, Integer year) {
        return all(page -> histories.receipts(payerId, year, page).receipts());
    }

    /** What was consumed in a month, as PDF. */
    public byte[] consumptionPdf(long payerId, YearMonth month) {
        return document.consumption(
                histories.consumption(payerId, month, new PageRequest(0, 1)), lines(payerId, month));
    }

    /** What was paid in a year, as PDF. */
    public byte[] receiptsPdf(long payerId, Integer year) {
        return document.receipts(histories.receipts(payerId, year, new PageRequest(0, 1)), receipts(payerId, year));
    }

    private static <T> List<T> all(Pages<T> pages) {
        List<T> all = new ArrayList<>();
        Page<T> part;
        int number = 0;
        do {
            part = pages.at(new PageRequest(number++, PageRequest.LARGEST));
            all.addAll(part.items());
        } while (!part.items().isEmpty() && all.size() < Math.min(MOST, part.total()));
        return all;
    }
}
