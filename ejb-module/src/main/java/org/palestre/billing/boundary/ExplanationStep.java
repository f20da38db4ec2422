package org.palestre.billing.boundary;

import java.io.Serializable;

/**
 * One step of how a price came about; kept with the line for ever, in the languages that it was said in.
 *
 * @param label what was looked at: the grid, the rate, a reduction; in French
 * @param detail what it said, in words and figures; may be null
 * @param amountCents what it adds to the amount or takes away from it, or null if it only explains
 * @param labelEnglish the same in English, or null if it was not said
 * @param detailEnglish the same in English, or null
 */
public record ExplanationStep(String label, String detail, Long amountCents, String labelEnglish, String detailEnglish)
        implements Serializable {

    public ExplanationStep(String label, String detail, Long amountCents) {
        this(label, detail, amountCents, null, null);
    }

    public ExplanationStep(String label, String detail) {
        this(label, detail, null);
    }

    /** What was looked at, in a language as far as it was said in it. */
    public String label(String language) {
        return "en".equals(language) && labelEnglish != null ? labelEnglish : label;
    }

    /** What it said, in a language as far as it was said in it; may be null. */
    public String detail(String language) {
        return "en".equals(language) && labelEnglish != null ? detailEnglish : detail;
    }
}
