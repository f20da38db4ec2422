package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.control.LineRules;
import org.palestre.billing.control.Replacement;
import org.palestre.billing.control.TakenAway;
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
 */
@Stateless
@PermitAll
public class PricedLines {

    private static final int LONGEST_REASON = 300;

    @Inject
    private LineReading reading;

    @Inject
    private LineWriting writing;

    @EJB
    private DebitLines debitLines;

    @EJB
    private Balances balances;

    @EJB
    private Services services;

    /**
     * Charges for something. A line that stands already under the same reference and key is not charged twice: it is
     * given back as it is. Once it was cancelled or wholly taken away, the same key may be charged anew.
     *
     * @return a line for each, in the order asked
     * @throws BusinessException {@code billing.lineDiffers} with reference and key if another amount, payer or service
     *     stands under them ({@link #replace} changes what stands); {@code billing.unknownPayer}, {@code
     *     billing.unknownService}, {@code billing.serviceClosed}, or at the field that cannot be accepted
     */
    public List<LineView> add(List<NewLine> lines) {
        List<NewLine> checked = lines.stream().map(LineRules::checked).toList();
        LineRules.requireDistinctKeys(checked);
        writing.queue(checked.stream().map(NewLine::reference).toList());
        Map<String, LineView> known = reading.standing(checked);
        List<NewLine> missing =
                checked.stream().filter(line -> !covers(known, line)).toList();
        if (!missing.isEmpty()) {
            writing.add(missing);
        }
        Map<String, LineView> present = missing.isEmpty() ? known : reading.standing(checked);
        return checked.stream()
                .map(line -> same(line, present.get(LineRules.place(line))))
                .toList();
    }

    /**
     * Takes a line back altogether. Nothing happens if it was taken back already.
     *
     * @param reason what the payer reads
     * @return what is not charged any more; zero if nothing was
     * @throws BusinessException {@code billing.unknownLine} if there never was one
     */
    public Money cancel(String reference, String key, String reason) {
        String why = Texts.required(reason, "reason", LONGEST_REASON);
        writing.queue(reference);
        Optional<LineView> standing = ofKey(reference, key);
        standing.ifPresent(line -> takeAway(line, line.standing(), line.explanation(), why));
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
        String why = Texts.required(reduction.reason(), "reason", LONGEST_REASON);
        writing.queue(reduction.reference());
        LineView line = ofKey(reduction.reference(), reduction.key()).orElseThrow(PricedLines::unknown);
        TakenAway.requireWithin(line, reduction.by());
        if (!writing.cancel(line.id(), why)) {
            takeAway(line, reduction.by(), reduction.explanation(), why);
            return reading.byId(line.id());
        }
        NewLine smaller = TakenAway.smaller(line, reduction.by(), reduction.explanation());
        return add(List.of(smaller)).get(0);
    }

    /**
     * Makes what is charged for a booking what it is to be now; billing finds out what has to be done. What is not
     * wanted any more is cancelled or taken away, what costs less is reduced, what is new is added; what costs more is
     * taken away and charged anew; what stays is not touched. Nothing happens if all of it stands already.
     *
     * @param wanted everything that is to be charged under the reference; empty to take all of it back
     * @param reason what the payer reads where something is taken away
     * @return what stands afterwards
     */
    public List<LineView> replace(String reference, List<NewLine> wanted, String reason) {
        String why = Texts.required(reason, "reason", LONGEST_REASON);
        List<NewLine> checked = wanted.stream().map(LineRules::checked).toList();
        LineRules.requireDistinctKeys(checked);
        LineRules.requireReference(checked, reference);
        writing.queue(reference);
        List<LineView> standing = standing(reference);
        Replacement replacement = Replacement.of(standing, checked);
        replacement.takenAway().forEach(part -> takeAway(part.line(), part.by(), part.explanation(), why));
        add(replacement.added());
        return standing(reference);
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

    /** By cancelling what was not debited yet, by a line that takes away otherwise. */
    private void takeAway(LineView line, Money by, List<ExplanationStep> explanation, String reason) {
        boolean whole = by.equals(line.standing());
        if (whole && writing.cancel(line.id(), reason) || by.isZero()) {
            return;
        }
        long correction = writing.correct(TakenAway.of(reading.byId(line.id()), by, explanation, reason));
        if (services.service(line.serviceCode()).mode() == BillingMode.PREPAID) {
            debitLines.debit(EntryKind.DEBIT, "line:" + correction, null, List.of(correction));
        }
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

    private List<LineView> standing(String reference) {
        return LineRules.standing(reading.ofReference(reference));
    }

    private static boolean covers(Map<String, LineView> standing, NewLine asked) {
        LineView present = standing.get(LineRules.place(asked));
        return present != null && !LineRules.wasFree(asked, present);
    }

    private static LineView same(NewLine asked, LineView present) {
        if (present == null) {
            throw BusinessException.conflict("billing.changedMeanwhile");
        }
        if (!LineRules.same(asked, present)) {
            throw BusinessException.conflict("billing.lineDiffers", asked.reference(), asked.key());
        }
        return present;
    }

    private static BusinessException unknown() {
        return BusinessException.notFound("billing.unknownLine");
    }
}
