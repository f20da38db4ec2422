package org.palestre.billing.tariff.boundary;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What is sold, and for how much.
 *
 * @param code as callers name it, the same from grid to grid
 * @param vatRate percent, within the prices
 * @param userKinds for whom it is; nobody else can buy it
 */
public record GridItem(
        String code,
        String nameFrench,
        String nameEnglish,
        PriceUnit unit,
        BigDecimal vatRate,
        List<String> userKinds,
        List<GridRule> rules)
        implements Serializable {

    public GridItem {
        userKinds = userKinds == null ? List.of() : List.copyOf(userKinds);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** Its name in a language. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameFrench;
    }

    /** The same with other rules, numbered in their order. */
    public GridItem with(List<GridRule> others) {
        List<GridRule> numbered = IntStream.range(0, others.size())
                .mapToObj(place -> others.get(place).at(place + 1))
                .toList();
        return new GridItem(code, nameFrench, nameEnglish, unit, vatRate, userKinds, numbered);
    }
}
