package org.palestre.billing.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * A line is to cost less.
 *
 * @param by how much less, VAT included; positive, and not more than still stands
 * @param explanation how it was reckoned: pro rata from which day
 */
public record Reduction(String reference, String key, Money by, List<ExplanationStep> explanation, String reason) {

    public Reduction {
        explanation = explanation == null ? List.of() : List.copyOf(explanation);
    }
}
