package org.palestre.seasonal.pricing.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.shared.Money;

/**
 * What a slot would cost in its season if it were granted, shown before anybody decides. By the grids of today: what is
 * charged is worked out once the club has its permit.
 *
 * @param free whether nothing would be charged for it
 * @param amount what it would cost, over all terms of the season
 * @param waived what it would cost if it were not free of charge
 * @param problems what has no price yet; the amounts do not count it
 * @param terms in order
 */
public record GrantPrice(boolean free, Money amount, Money waived, List<PriceProblem> problems, List<Term> terms)
        implements Serializable {

    public GrantPrice {
        problems = List.copyOf(problems);
        terms = List.copyOf(terms);
    }

    /**
     * What it would cost in a term.
     *
     * @param dueOn the day from which it would be invoiced
     */
    public record Term(String labelFrench, String labelEnglish, LocalDate dueOn, Money amount, List<Part> parts)
            implements Serializable {

        public Term {
            parts = List.copyOf(parts);
        }

        /** Its name in a language. */
        public String label(String language) {
            return "en".equals(language) ? labelEnglish : labelFrench;
        }
    }

    /**
     * A part of it: an area at one kind of hours.
     *
     * @param label as it would stand on the invoice, in French
     * @param explanation by which grid, for which kind of user, for how many hours, and what that comes to
     */
    public record Part(String label, Money amount, List<ExplanationStep> explanation) implements Serializable {

        public Part {
            explanation = List.copyOf(explanation);
        }
    }
}
