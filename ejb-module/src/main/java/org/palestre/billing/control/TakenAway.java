package org.palestre.billing.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * What is taken away from a line that was debited.
 *
 * @param by how much, VAT included; positive
 * @param vat the VAT in it: as much less as there is in what remains, so that no cent of VAT is left when all is taken
 * @param explanation how it was reckoned
 * @param reason what the payer reads
 */
public record TakenAway(LineView line, Money by, Money vat, List<ExplanationStep> explanation, String reason) {

    /** @throws BusinessException {@code billing.reducedTooFar} if less than that is there, or if it is nothing */
    public static TakenAway of(LineView line, Money by, List<ExplanationStep> explanation, String reason) {
        requireWithin(line, by);
        Money remaining = line.standing().minus(by);
        Money vat = line.standingVat().minus(Vat.in(remaining, line.vatRate()));
        return new TakenAway(line, by, vat, explanation, reason);
    }

    /** @throws BusinessException as above */
    public static void requireWithin(LineView line, Money by) {
        if (!by.isPositive() || by.compareTo(line.standing()) > 0) {
            throw BusinessException.invalid("billing.reducedTooFar", "by", line.standing());
        }
    }

    /** How much is given back of what was charged by quantity and price, so that the line multiplies out; all of it otherwise. */
    public BigDecimal quantity() {
        long price = line.unitPrice().cents();
        if (price <= 0 || !line.unitPrice().times(line.quantity()).equals(line.amount())) {
            return line.quantity();
        }
        BigDecimal part = BigDecimal.valueOf(by.cents()).divide(BigDecimal.valueOf(price), 3, RoundingMode.HALF_UP);
        return part.signum() > 0 && line.unitPrice().times(part).equals(by) ? part : line.quantity();
    }

    /** The line that takes the place of one that was not debited yet. */
    public static NewLine smaller(LineView line, Money by, List<ExplanationStep> explanation) {
        return new NewLine(
                line.payerId(),
                line.serviceCode(),
                line.reference(),
                line.key(),
                line.label(),
                line.beneficiary(),
                explanation.isEmpty() ? line.explanation() : explanation,
                line.quantity(),
                line.unit(),
                line.unitPrice(),
                line.vatRate(),
                line.standing().minus(by),
                line.period(),
                line.dueOn());
    }
}
