package org.palestre.billing.invoice.boundary;

/**
 * Which late invoices are looked for.
 *
 * @param q words in the payer's name or the number; null for all
 * @param atLeastDays late for so many days at least
 * @param lastStep the last step of reminding that was said, 0 for none; null for all
 */
public record LateQuery(String q, int atLeastDays, Integer lastStep) {

    private static final int LONGEST = 36_500;

    public LateQuery {
        q = q == null || q.isBlank() ? null : q.strip();
        atLeastDays = Math.max(0, Math.min(atLeastDays, LONGEST));
    }
}
