package org.palestre.web.billing.tariff;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.web.api.Asked;

/**
 * An item of a grid as a program writes it; rules are numbered in their order.
 *
 * @param vatRate null means 0
 */
public record ItemBody(
        String code,
        String nameFrench,
        String nameEnglish,
        PriceUnit unit,
        BigDecimal vatRate,
        List<String> userKinds,
        List<RuleBody> rules) {

    GridItem item() {
        List<RuleBody> written = rules == null ? List.of() : rules;
        return new GridItem(
                code,
                nameFrench,
                nameEnglish,
                unit,
                vatRate,
                userKinds,
                IntStream.range(0, written.size())
                        .mapToObj(place ->
                                Asked.required(written.get(place), "rules").rule(place + 1))
                        .toList());
    }

    /** A price and its conditions; what is left out makes no difference. */
    public record RuleBody(
            Set<String> userKinds,
            Boolean resident,
            HourKind hours,
            Integer quotientFrom,
            Integer quotientTo,
            Integer rankFrom,
            Integer rankTo,
            Pricing pricing,
            Long priceCents,
            BigDecimal rate,
            Long floorCents,
            Long ceilingCents,
            String reasonFrench,
            String reasonEnglish) {

        GridRule rule(int number) {
            return new GridRule(
                    number,
                    userKinds,
                    resident,
                    hours,
                    quotientFrom == null ? 0 : quotientFrom,
                    quotientTo,
                    rankFrom == null ? 1 : rankFrom,
                    rankTo,
                    pricing,
                    priceCents,
                    rate,
                    floorCents,
                    ceilingCents,
                    reasonFrench,
                    reasonEnglish);
        }
    }
}
