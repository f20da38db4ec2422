package org.palestre.seasonal.pricing.control;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.NewLine;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** A part of a slot as the line that billing is handed: what it is, what it costs, and how that came about. */
final class ChargedPart {

    private ChargedPart() {}

    /** The line; its payer is set when it is handed over. */
    static NewLine line(QuoteInput input, String service, TermShares.Share share) {
        Measure measure = share.priced().measure();
        Price price = share.priced().price();
        boolean free = input.facts().free() != null;
        return new NewLine(
                0,
                service,
                ClubMail.CASE + ":" + input.facts().requestId(),
                key(measure, share.priced().item()),
                LineWords.label(input.facts().permitNumber(), input.place(measure.areaId()), measure.term()),
                input.facts().organisationName(),
                steps(input, share),
                measure.quantity(price.unit()).setScale(3, RoundingMode.HALF_UP),
                LineWords.unit(price.unit()),
                free ? Money.ZERO : price.unitPrice(),
                price.vatRate(),
                free ? Money.ZERO : share.amount(),
                DateRange.inclusive(measure.first(), measure.last()),
                measure.term().term().dueOn());
    }

    private static List<ExplanationStep> steps(QuoteInput input, TermShares.Share share) {
        Measure measure = share.priced().measure();
        Price price = share.priced().price();
        List<ExplanationStep> steps = new ArrayList<>(LineWords.counted(measure, input.place(measure.areaId())));
        steps.addAll(price.explanation());
        if (!share.amount().equals(price.amount())) {
            steps.add(LineWords.rounding(share.amount().minus(price.amount())));
        }
        if (input.facts().free() != null) {
            steps.add(LineWords.free(input.facts().free(), share.amount()));
        }
        return steps;
    }

    /** Which part of the slot it is, the same whenever it is priced. */
    private static String key(Measure measure, String item) {
        return "%s/T%d/edition:%d/area:%d/%s%s"
                .formatted(
                        measure.term().season(),
                        measure.term().term().position(),
                        measure.edition(),
                        measure.areaId(),
                        item,
                        measure.hours() == HourKind.PEAK ? "" : "/OFF_PEAK");
    }
}
