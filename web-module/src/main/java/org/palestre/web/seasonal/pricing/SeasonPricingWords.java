package org.palestre.web.seasonal.pricing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.palestre.seasonal.pricing.boundary.PriceProblem;
import org.palestre.seasonal.pricing.boundary.PriceState;
import org.palestre.web.i18n.Words;

/** {@code #{pricingWords}}: states and problems of prices as a person says them. */
@Named("pricingWords")
@RequestScoped
public class SeasonPricingWords {

    @Inject
    private Words words;

    /** Why there is no price. */
    public String problem(PriceProblem problem) {
        return words.text("pricing.PriceProblem." + problem.kind().name(), problem.what());
    }

    /** The icon that goes with a state. */
    public String icon(PriceState state) {
        return switch (state) {
            case WAITING -> "clock";
            case PRICED -> "check-circle";
            case FREE -> "heart";
            case NOT_PRICED -> "exclamation-triangle";
        };
    }

    /** The colour that goes with a state. */
    public String tone(PriceState state) {
        return switch (state) {
            case WAITING -> "info";
            case PRICED -> "success";
            case FREE -> "neutral";
            case NOT_PRICED -> "warning";
        };
    }

    /** The language of the page, for names that are kept in both. */
    public String getLanguage() {
        return words.language().getLanguage();
    }
}
