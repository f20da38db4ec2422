package org.palestre.billing.tariff.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
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

    /** Many prices, in the order of the queries; as many statements as there are different days, and three. */
    public List<Price> prices(List<PriceQuery> queries) {
        PriceInquiry inquiry = new PriceInquiry(queries, Map.of());
        Source source = source(List.of(inquiry));
        return queries.stream().map(query -> source.price(inquiry, query)).toList();
    }

    /**
     * The prices that there are, and why there are no others, in the order of the inquiries and their queries: for callers
     * who go on without. As many statements as there are different days, and four, however many are asked about.
     *
     * @throws BusinessException {@code shared.missing}, {@code tariff.unknownGrid}
     */
    public List<List<PriceAnswer>> answers(List<PriceInquiry> inquiries) {
        Source source = source(inquiries);
        return inquiries.stream()
                .map(inquiry -> inquiry.queries().stream()
                        .map(query -> answer(source, inquiry, query))
                        .toList())
                .toList();
    }

    /** The tariff with a code. */
    public Optional<TariffView> tariff(String code) {
        return tariffs.all().stream()
                .filter(tariff -> tariff.code().equals(code))
                .findFirst();
    }

    /**
     * What prices are worked out from.
     *
     * @param inForce by day and tariff
     * @param settled by id
     */
    private record Source(
            Map<LocalDate, Map<String, GridView>> inForce,
            Map<Long, GridView> settled,
            Map<Long, List<GridItem>> items,
            List<UserKind> kinds) {

        Price price(PriceInquiry inquiry, PriceQuery query) {
            Long before = inquiry.settled().get(query.date());
            GridView grid = before == null ? inForce.get(query.date()).get(query.tariff()) : settled.get(before);
            if (grid == null) {
                throw BusinessException.conflict("tariff.noGrid", query.tariff(), query.date());
            }
            return GridPrice.price(new FullGrid(grid, items.getOrDefault(grid.id(), List.of())), kinds, query);
        }
    }

    private Source source(List<PriceInquiry> inquiries) {
        Map<LocalDate, Set<String>> wanted = new HashMap<>();
        Set<Long> before = new HashSet<>();
        for (PriceInquiry inquiry : inquiries) {
            for (PriceQuery query : inquiry.queries()) {
                check(query);
                Long settled = inquiry.settled().get(query.date());
                if (settled == null) {
                    wanted.computeIfAbsent(query.date(), day -> new HashSet<>()).add(query.tariff());
                } else {
                    before.add(settled);
                }
            }
        }
        Map<LocalDate, Map<String, GridView>> inForce = new HashMap<>();
        wanted.forEach((day, codes) -> inForce.put(
                day, grids.inForce(codes, day).stream().collect(Collectors.toMap(GridView::tariffCode, grid -> grid))));
        Map<Long, GridView> settled = grids.known(before);
        Set<Long> all = new HashSet<>(settled.keySet());
        inForce.values().forEach(byCode -> byCode.values().forEach(grid -> all.add(grid.id())));
        return new Source(inForce, settled, contents.of(all), tariffs.userKinds());
    }

    private static PriceAnswer answer(Source source, PriceInquiry inquiry, PriceQuery query) {
        try {
            return new PriceAnswer(source.price(inquiry, query), null);
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
