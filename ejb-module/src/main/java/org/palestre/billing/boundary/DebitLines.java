package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.palestre.billing.control.DebitPostings;
import org.palestre.billing.entity.Closings;
import org.palestre.billing.entity.DueDebits;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.entity.LineWriting;
import org.palestre.billing.event.LineDebited;
import org.palestre.billing.event.WalletChanged;
import org.palestre.shared.BusinessException;

/**
 * Takes from the wallets what lines cost: each line once, whoever asks and however often.
 *
 * <p>For the components of billing: the run that issues invoices, the job that debits prepaid services day by day.
 */
@Stateless
@PermitAll
public class DebitLines {

    @Inject
    private LineReading reading;

    @Inject
    private LineWriting writing;

    @Inject
    private DueDebits dueDebits;

    @Inject
    private Closings closings;

    @EJB
    private Ledger ledger;

    @Inject
    private Event<LineDebited> lineDebited;

    @Inject
    private Event<WalletChanged> walletChanged;

    @Inject
    private Clock clock;

    /**
     * Debits lines of one payer by one entry, as an invoice does. Said again, it gives the first entry.
     *
     * @param bookedOn the city's day on which it counts; null for today
     * @return the entry's id; null if all of the lines are free of charge
     * @throws BusinessException {@code billing.lineSettled} if one of them was debited otherwise or cancelled meanwhile,
     *     {@code billing.severalPayers}, or as {@link Ledger#book}
     */
    public Long debit(EntryKind kind, String reference, LocalDate bookedOn, Collection<Long> lineIds) {
        List<LineView> lines = writing.takePending(lineIds);
        if (lines.size() < lineIds.size()) {
            return earlier(kind, reference, lineIds);
        }
        if (lines.stream().map(LineView::payerId).distinct().count() > 1) {
            throw BusinessException.invalid("billing.severalPayers", "lineIds");
        }
        List<Posting> postings = DebitPostings.of(lines);
        LocalDate day = bookedOn == null ? LocalDate.now(clock) : bookedOn;
        Long entry = postings.isEmpty() ? null : ledger.book(new NewEntry(kind, reference, day, postings));
        writing.debited(lineIds, entry, day);
        lines.forEach(line -> lineDebited.fire(new LineDebited(
                line.id(),
                line.reference(),
                line.key(),
                line.payerId(),
                line.serviceCode(),
                line.amount(),
                day,
                entry)));
        return entry;
    }

    /**
     * Debits lines of prepaid services whose day has come, each by an entry of its own. Several may do this at once:
     * they leave each other's lines alone, and those of wallets against which somebody is just booking.
     *
     * @param until the last day, not after today
     * @param most how many at most in this transaction
     * @return how many were debited; fewer than {@code most} once nothing is left to do
     */
    public int debitDue(LocalDate until, int most) {
        LocalDate today = LocalDate.now(clock);
        return tell(closings.whileOpen(
                today, () -> dueDebits.debit(until.isAfter(today) ? today : until, most, clock.instant())));
    }

    /**
     * Debits those of these lines that are due and wait, as {@link #debitDue(LocalDate, int)} does: the others were
     * debited or cancelled meanwhile, or somebody is just about to.
     *
     * @return how many were debited
     */
    public int debitDue(Collection<Long> lineIds) {
        LocalDate today = LocalDate.now(clock);
        return tell(closings.whileOpen(today, () -> dueDebits.debit(today, lineIds, clock.instant())));
    }

    private int tell(List<LineDebited> debited) {
        debited.forEach(line -> {
            lineDebited.fire(line);
            if (line.entryId() != null) {
                walletChanged.fire(new WalletChanged(
                        line.payerId(),
                        line.serviceCode(),
                        line.entryId(),
                        line.amount().negate()));
            }
        });
        return debited.size();
    }

    private Long earlier(EntryKind kind, String reference, Collection<Long> lineIds) {
        Optional<EntryView> entry = ledger.entry(kind, reference);
        if (entry.isEmpty() || !reading.debitedBy(entry.get().id(), lineIds)) {
            throw BusinessException.conflict("billing.lineSettled");
        }
        return entry.get().id();
    }
}
