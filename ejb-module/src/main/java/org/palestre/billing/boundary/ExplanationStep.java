package org.palestre.billing.boundary;

/**
 * One step of how a price came about; kept with the line for ever.
 *
 * @param label what was looked at: the grid, the rate, a reduction
 * @param detail what it said, in words and figures; may be null
 * @param amountCents what it comes to after this step, or null if it moves no money
 */
public record ExplanationStep(String label, String detail, Long amountCents) {

    public ExplanationStep(String label, String detail) {
        this(label, detail, null);
    }
}
