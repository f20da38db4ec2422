package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.palestre.billing.tariff.control.GridPrice;
import org.palestre.billing.tariff.entity.GridContents;
import org.palestre.billing.tariff.entity.Grids;
import org.palestre.billing.tariff.entity.Tariffs;
import org.palestre.shared.BusinessException;

/**
 * What something costs, by the grid that is in force on its day. For other contexts; the caller has checked the right.
 *
 * <p>The answer is to be kept with what it prices: a later grid has no say in it.
 */
@Stateless
@PermitAll
public class PriceCalculator {

    @Inject
    private Tariffs tariffs;

    @Inject
    private Grids grids;

    @Inject
    private GridContents contents;

    /**
     * One price.
     *
     * @throws BusinessException {@code tariff.noGrid} (tariff, date); {@code tariff.unknownItem} (code), {@code
     *     tariff.notForKind}, {@code tariff.noQuantity} (unit), {@code tariff.badQuantity}, {@code tariff.badQuotient}, {@code
     *     tariff.badRank} at their fields; {@code shared.missing}
     */
    public Price price(PriceQuery query) {
        return prices(List.of(query)).get(0);
    }

    /** Many prices, in the order of the queries; as many statements as there are different days, and two. */
    public List<Price> prices(List<PriceQuery> queries) {
        queries.forEach(PriceCalculator::check);
        Map<LocalDate, Set<String>> wanted = queries.stream()
                .collect(Collectors.groupingBy(
                        PriceQuery::date, Collectors.mapping(PriceQuery::tariff, Collectors.toSet())));
        Map<LocalDate, Map<String, GridView>> found = new HashMap<>();
        wanted.forEach((day, codes) -> found.put(
                day, grids.inForce(codes, day).stream().collect(Collectors.toMap(GridView::tariffCode, grid -> grid))));
        Map<Long, List<GridItem>> items = contents.of(found.values().stream()
                .flatMap(byCode -> byCode.values().stream())
                .map(GridView::id)
                .collect(Collectors.toSet()));
        List<UserKind> kinds = tariffs.userKinds();
        return queries.stream()
                .map(query -> {
                    GridView grid = found.get(query.date()).get(query.tariff());
                    if (grid == null) {
                        throw BusinessException.conflict("tariff.noGrid", query.tariff(), query.date());
                    }
                    return GridPrice.price(new FullGrid(grid, items.getOrDefault(grid.id(), List.of())), kinds, query);
                })
                .toList();
    }

    static void check(PriceQuery query) {
        require(query.tariff(), "tariff");
        require(query.item(), "item");
        require(query.date(), "date");
        require(query.userKind(), "userKind");
    }

    private static void require(Object value, String field) {
        if (value == null) {
            throw BusinessException.invalid("shared.missing", field);
        }
    }
}
