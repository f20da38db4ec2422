package org.palestre.billing.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.palestre.billing.boundary.BillingMode;
import org.palestre.billing.boundary.DebitLines;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.entity.LineWriting;
import org.palestre.shared.Money;

/**
 * Takes away what was charged: by cancelling what was not debited yet, by a line that takes away otherwise, at once from a
 * prepaid service, with the next invoice from an invoiced one.
 */
@ApplicationScoped
public class TakingAway {

    @Inject
    private LineReading reading;

    @Inject
    private LineWriting writing;

    @Inject
    private DebitLines debitLines;

    @Inject
    private Services services;

    /** What a line loses, and why. */
    public record Loss(Replacement.Part part, String reason) {

        boolean whole() {
            return part.by().equals(part.line().standing());
        }
    }

    /** Takes a line away altogether. */
    public void whole(LineView line, String reason) {
        if (!writing.cancel(line.id(), reason)) {
            correct(line, line.standing(), line.explanation(), reason);
        }
    }

    /** The same for many, wholly or in part: what waits to be debited is cancelled in one statement for all. */
    public void all(List<Loss> losses) {
        Map<Long, String> wholly = new TreeMap<>();
        losses.stream()
                .filter(Loss::whole)
                .forEach(one -> wholly.put(one.part().line().id(), one.reason()));
        Set<Long> cancelled = writing.cancelAll(wholly);
        losses.stream()
                .filter(one -> !cancelled.contains(one.part().line().id()))
                .forEach(one ->
                        correct(one.part().line(), one.part().by(), one.part().explanation(), one.reason()));
    }

    /** Takes a part of a line away that was debited; nothing happens if that is nothing. */
    public void correct(LineView line, Money by, List<ExplanationStep> explanation, String reason) {
        if (by.isZero()) {
            return;
        }
        long correction = writing.correct(TakenAway.of(reading.byId(line.id()), by, explanation, reason));
        if (services.service(line.serviceCode()).mode() == BillingMode.PREPAID) {
            debitLines.debit(EntryKind.DEBIT, "line:" + correction, null, List.of(correction));
        }
    }
}
