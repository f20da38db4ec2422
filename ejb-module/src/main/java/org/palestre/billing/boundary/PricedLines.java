package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.control.LineCharging;
import org.palestre.billing.control.LineRules;
import org.palestre.billing.control.Replacement;
import org.palestre.billing.control.TakenAway;
import org.palestre.billing.control.TakingAway;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.entity.LineWriting;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/**
 * What callers charge for: priced lines, each known by the caller's reference and a key within it.
 *
 * <p>For other contexts; the caller has checked the right, and has priced. A line never changes. What a caller takes
 * back before the line was debited is cancelled; afterwards a line of its own takes it away, at once from a prepaid
 * service, with the next invoice (a credit note) from an invoiced one. Everything happens in the caller's transaction.
 *
 * <p>What a wallet of a prepaid service does not bear is refused here (S4: who is in debt beyond what the service allows
 * cannot book); callers have nothing to ask first. Who charges for several bookings in one transaction hands their lines
 * over together: wallets are then held in one order, and two such transactions never wait for each other.
 */
@Stateless
@PermitAll
public class PricedLines {

    @Inject
    private LineReading reading;

    @Inject
    private LineWriting writing;

    @Inject
    private TakingAway takingAway;

    @Inject
    private LineCharging charging;

    @EJB
    private Balances balances;

    /**
     * Charges for something. A line that stands already under the same reference and key is not charged twice: it is
     * given back as it is. Once it was cancelled or wholly taken away, the same key may be charged anew.
     *
     * @return a line for each, in the order asked
     * @throws BusinessException {@code wallet.notCovered} with what has to be paid in first and the overdraft, {@code
     *     billing.lineDiffers} with reference and key if another amount, payer or service stands under them ({@link
     *     #replace} changes what stands); {@code billing.unknownPayer}, {@code billing.unknownService}, {@code
     *     billing.serviceClosed}, or at the field that cannot be accepted
     */
    public List<LineView> add(List<NewLine> lines) {
        return charging.covered(LineRules.checked(lines), List.of());
    }

    /**
     * Takes a line back altogether. Nothing happens if it was taken back already.
     *
     * @param reason what the payer reads
     * @return what is not charged any more; zero if nothing was
     * @throws BusinessException {@code billing.unknownLine} if there never was one
     */
    public Money cancel(String reference, String key, String reason) {
        String why = Texts.required(reason, "reason", LineRules.LONGEST_REASON);
        writing.queue(reference);
        Optional<LineView> standing = ofKey(reference, key);
        standing.ifPresent(line -> takingAway.whole(line, why));
        return standing.map(LineView::standing).orElse(Money.ZERO);
    }

    /**
     * Charges less for a line, as for a slot that is given up in the middle of a term.
     *
     * @return the line that stands now: the same one, or a smaller one in its place if it was not debited yet
     * @throws BusinessException {@code billing.unknownLine} if none stands, {@code billing.reducedTooFar} with what is
     *     there if it costs less than that
     */
    public LineView reduce(Reduction reduction) {
        String why = Texts.required(reduction.reason(), "reason", LineRules.LONGEST_REASON);
        writing.queue(reduction.reference());
        LineView line = ofKey(reduction.reference(), reduction.key()).orElseThrow(PricedLines::unknown);
        TakenAway.requireWithin(line, reduction.by());
        if (!writing.cancel(line.id(), why)) {
            takingAway.correct(line, reduction.by(), reduction.explanation(), why);
            return reading.byId(line.id());
        }
        NewLine smaller = TakenAway.smaller(line, reduction.by(), reduction.explanation());
        return charging.uncovered(LineRules.checked(List.of(smaller))).get(0);
    }

    /**
     * Makes what is charged for a booking what it is to be now; billing finds out what has to be done. What is not
     * wanted any more is cancelled or taken away, what costs less is reduced, what is new is added; what costs more is
     * taken away and charged anew; what stays is not touched. Nothing happens if all of it stands already.
     *
     * @param wanted everything that is to be charged under the reference; empty to take all of it back
     * @param reason what the payer reads where something is taken away
     * @return what stands afterwards
     * @throws BusinessException {@code wallet.notCovered} if it costs more than before and the wallet does not bear that,
     *     and as {@link #add}
     */
    public List<LineView> replace(String reference, List<NewLine> wanted, String reason) {
        replaceAll(List.of(new ChargedBooking(reference, wanted, reason)));
        return LineRules.standing(reading.ofReference(reference));
    }

    /**
     * The same for many bookings of one transaction. The number of statements depends neither on theirs nor on that of their
     * lines, but on how many lines lose something that were debited. Some hundreds of bookings at most: each is locked.
     */
    public void replaceAll(List<ChargedBooking> bookings) {
        List<ChargedBooking> checked = bookings.stream().map(LineRules::checked).toList();
        List<String> references =
                checked.stream().map(ChargedBooking::reference).toList();
        writing.queue(references);
        Map<String, List<LineView>> known = reading.ofReferences(references);
        List<NewLine> added = new ArrayList<>();
        List<TakingAway.Loss> losses = new ArrayList<>();
        for (ChargedBooking booking : checked) {
            Replacement replacement = Replacement.of(
                    LineRules.standing(known.getOrDefault(booking.reference(), List.of())), booking.wanted());
            replacement.takenAway().forEach(part -> losses.add(new TakingAway.Loss(part, booking.reason())));
            added.addAll(replacement.added());
        }
        takingAway.all(losses);
        if (!added.isEmpty()) {
            charging.covered(added, losses.stream().map(TakingAway.Loss::part).toList());
        }
    }

    /**
     * What a payer's wallet will come to when the lines that are due by a day have been debited.
     *
     * @param until the last day that is looked at
     */
    public Estimate estimate(long payerId, String serviceCode, LocalDate until) {
        return reading.estimate(payerId, serviceCode, until, balances.wallet(payerId, serviceCode));
    }

    /** Everything that was ever charged for a booking, taken away or cancelled, in the order in which it was said. */
    public List<LineView> ofReference(String reference) {
        return reading.ofReference(reference);
    }

    private Optional<LineView> ofKey(String reference, String key) {
        List<LineView> known = reading.ofReference(reference).stream()
                .filter(line -> line.key().equals(key))
                .toList();
        if (known.isEmpty()) {
            throw unknown();
        }
        return LineRules.standing(known).stream().findFirst();
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("billing.unknownLine");
    }
}
