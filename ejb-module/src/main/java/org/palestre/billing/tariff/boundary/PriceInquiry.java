package org.palestre.billing.tariff.boundary;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * All that somebody wants the prices of for one thing.
 *
 * @param settled the grids by which days were priced before: they do so again, whatever is in force on them by now
 */
public record PriceInquiry(List<PriceQuery> queries, Map<LocalDate, Long> settled) {

    public PriceInquiry {
        queries = List.copyOf(queries);
        settled = Map.copyOf(settled);
    }
}
