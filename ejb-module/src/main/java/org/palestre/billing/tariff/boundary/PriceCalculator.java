package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
        Source source = source(queries, Map.of());
        return queries.stream().map(source::price).toList();
    }

    /**
     * The prices that there are, and why there are no others, in the order of the queries: for callers who go on without.
     *
     * @param settled the grids by which days were priced before: they do so again, whatever is in force on them by now
     * @throws BusinessException {@code shared.missing}, {@code tariff.unknownGrid}
     */
    public List<PriceAnswer> answers(List<PriceQuery> queries, Map<LocalDate, Long> settled) {
        Source source = source(queries, settled);
        return queries.stream().map(query -> answer(source, query)).toList();
    }

    /** The tariff with a code. */
    public Optional<TariffView> tariff(String code) {
        return tariffs.all().stream()
                .filter(tariff -> tariff.code().equals(code))
                .findFirst();
    }

    /** What prices are worked out from. */
    private record Source(
            Map<LocalDate, Map<String, GridView>> grids, Map<Long, List<GridItem>> items, List<UserKind> kinds) {

        Price price(PriceQuery query) {
            GridView grid = grids.get(query.date()).get(query.tariff());
            if (grid == null) {
                throw BusinessException.conflict("tariff.noGrid", query.tariff(), query.date());
            }
            return GridPrice.price(new FullGrid(grid, items.getOrDefault(grid.id(), List.of())), kinds, query);
        }
    }

    private Source source(List<PriceQuery> queries, Map<LocalDate, Long> settled) {
        queries.forEach(PriceCalculator::check);
        Map<LocalDate, Set<String>> wanted = queries.stream()
                .collect(Collectors.groupingBy(
                        PriceQuery::date, Collectors.mapping(PriceQuery::tariff, Collectors.toSet())));
        Map<LocalDate, Map<String, GridView>> found = new HashMap<>();
        wanted.forEach((day, codes) -> found.put(
                day,
                grids(codes, day, settled.get(day)).stream()
                        .collect(Collectors.toMap(GridView::tariffCode, grid -> grid))));
        Map<Long, List<GridItem>> items = contents.of(found.values().stream()
                .flatMap(byCode -> byCode.values().stream())
                .map(GridView::id)
                .collect(Collectors.toSet()));
        return new Source(found, items, tariffs.userKinds());
    }

    private List<GridView> grids(Set<String> codes, LocalDate day, Long settled) {
        return settled == null ? grids.inForce(codes, day) : List.of(grids.get(settled, day));
    }

    private static PriceAnswer answer(Source source, PriceQuery query) {
        try {
            return new PriceAnswer(source.price(query), null);
        } catch (BusinessException refusal) {
            return new PriceAnswer(null, refusal.code());
        }
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
