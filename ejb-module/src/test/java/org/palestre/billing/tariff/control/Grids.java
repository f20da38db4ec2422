package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.GridState;
import org.palestre.billing.tariff.boundary.GridView;
import org.palestre.billing.tariff.boundary.HourKind;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.billing.tariff.boundary.UserKind;

/** Grids, rules and questions for the tests of tariffs. */
final class Grids {

    static final List<String> KINDS = List.of("YOUTH", "ADULT", "COMPANY");
    static final List<UserKind> USER_KINDS = List.of(
            new UserKind("YOUTH", "Jeunes", "Young people", 1),
            new UserKind("ADULT", "Adultes", "Adults", 2),
            new UserKind("COMPANY", "Entreprise", "Company", 3));
    static final LocalDate DAY = LocalDate.of(2026, 11, 20);

    private Grids() {}

    static FullGrid grid(GridItem... items) {
        return new FullGrid(
                new GridView(
                        7,
                        1,
                        "HALLS",
                        "Salles",
                        "Halls",
                        true,
                        "Tarifs 2026-27",
                        LocalDate.of(2026, 9, 1),
                        null,
                        GridState.IN_FORCE,
                        "2026-41",
                        LocalDate.of(2026, 5, 12),
                        3L),
                List.of(items));
    }

    static GridItem item(GridRule... rules) {
        return item(PriceUnit.HOUR, "0", rules);
    }

    static GridItem item(PriceUnit unit, String vat, GridRule... rules) {
        return new GridItem("HALL", "Grande salle", "Large hall", unit, new BigDecimal(vat), KINDS, List.of())
                .with(List.of(rules));
    }

    static GridRule rule(Set<String> kinds, Boolean resident, HourKind hours, int from, Integer to, long cents) {
        return new GridRule(
                1, kinds, resident, hours, from, to, 1, null, Pricing.FIXED, cents, null, null, null, null, null);
    }

    static GridRule effort(int from, Integer to, String rate, long floor, long ceiling) {
        return new GridRule(
                1,
                Set.of(),
                null,
                null,
                from,
                to,
                1,
                null,
                Pricing.EFFORT_RATE,
                null,
                new BigDecimal(rate),
                floor,
                ceiling,
                null,
                null);
    }

    static GridRule free(Set<String> kinds, Boolean resident) {
        return new GridRule(
                1, kinds, resident, null, 0, null, 1, null, Pricing.FREE, null, null, null, null, "Vœu", "Vote");
    }

    static PriceQuery query() {
        return PriceQuery.of("HALLS", "HALL", DAY, "ADULT").quantity(PriceUnit.HOUR, BigDecimal.ONE);
    }

    /** Any question about the item. */
    static Arbitrary<PriceQuery> queries() {
        return Combinators.combine(
                        Arbitraries.of(KINDS),
                        Arbitraries.of(true, false),
                        Arbitraries.of(HourKind.values()),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(3000))
                                .ofScale(2)
                                .injectNull(0.1),
                        Arbitraries.integers().between(1, 6),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.valueOf(200))
                                .ofScale(2))
                .as((kind, resident, hours, quotient, rank, quantity) -> new PriceQuery(
                                "HALLS", "HALL", DAY, kind, resident, hours, quotient, rank, null)
                        .quantity(PriceUnit.HOUR, quantity));
    }

    /** Rules as somebody might write them, with gaps and overlaps. */
    static Arbitrary<GridItem> carelessItems() {
        Arbitrary<GridRule> rules = Combinators.combine(
                        Arbitraries.of(
                                Set.<String>of(), Set.of("YOUTH"), Set.of("ADULT", "COMPANY"), Set.of("COMPANY")),
                        Arbitraries.of(true, false).injectNull(0.6),
                        Arbitraries.of(HourKind.values()).injectNull(0.6),
                        Arbitraries.of(0, 500, 1000),
                        Arbitraries.of(200, 500, 700).injectNull(0.6),
                        Arbitraries.of(1, 2, 3),
                        Arbitraries.of(0, 1, 2).injectNull(0.6),
                        Arbitraries.longs().between(0, 900))
                .as((kinds, resident, hours, from, width, rank, ranks, cents) -> new GridRule(
                        1,
                        kinds,
                        resident,
                        hours,
                        from,
                        width == null ? null : Integer.valueOf(from + width),
                        rank,
                        ranks == null ? null : Integer.valueOf(rank + ranks),
                        Pricing.FIXED,
                        cents,
                        null,
                        null,
                        null,
                        null,
                        null));
        return rules.list().ofMinSize(1).ofMaxSize(6).map(list -> item(list.toArray(GridRule[]::new)));
    }

    /** Grids without faults: every combination split or not, prices that rise with the quotient. */
    static Arbitrary<GridItem> soundItems() {
        return Combinators.combine(
                        Arbitraries.of(
                                List.of(Set.<String>of()),
                                List.of(Set.of("YOUTH"), Set.of("ADULT", "COMPANY")),
                                List.of(Set.of("YOUTH"), Set.of("ADULT"), Set.of("COMPANY"))),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.integers().between(1, 2500).set().ofMaxSize(4),
                        Arbitraries.integers().between(2, 5).set().ofMaxSize(2),
                        Arbitraries.longs().between(0, 2000).list().ofSize(120))
                .as((kinds, byResidence, byHours, cuts, rankCuts, amounts) -> {
                    List<GridRule> rules = new ArrayList<>();
                    List<Integer> quotients = sorted(0, cuts);
                    List<Integer> ranks = sorted(1, rankCuts);
                    for (Set<String> group : kinds) {
                        for (Boolean resident : byResidence ? List.of(true, false) : Grids.<Boolean>nothing()) {
                            for (HourKind hours : byHours ? List.of(HourKind.values()) : Grids.<HourKind>nothing()) {
                                for (int rank = 0; rank < ranks.size(); rank++) {
                                    column(rules, group, resident, hours, ranks, rank, quotients, amounts);
                                }
                            }
                        }
                    }
                    return item(rules.toArray(GridRule[]::new));
                });
    }

    private static void column(
            List<GridRule> rules,
            Set<String> group,
            Boolean resident,
            HourKind hours,
            List<Integer> ranks,
            int rank,
            List<Integer> quotients,
            List<Long> amounts) {
        long price = 0;
        for (int at = 0; at < quotients.size(); at++) {
            long floor = price;
            price += amounts.get(rules.size() % amounts.size());
            boolean byEffort = price % 3 == 0;
            rules.add(new GridRule(
                    1,
                    group,
                    resident,
                    hours,
                    quotients.get(at),
                    at + 1 < quotients.size() ? quotients.get(at + 1) : null,
                    ranks.get(rank),
                    rank + 1 < ranks.size() ? Integer.valueOf(ranks.get(rank + 1) - 1) : null,
                    byEffort ? Pricing.EFFORT_RATE : Pricing.FIXED,
                    byEffort ? null : Long.valueOf(price),
                    byEffort ? new BigDecimal("0.3600") : null,
                    byEffort ? Long.valueOf(floor) : null,
                    byEffort ? Long.valueOf(price) : null,
                    null,
                    null));
        }
    }

    private static <T> List<T> nothing() {
        List<T> one = new ArrayList<>();
        one.add(null);
        return one;
    }

    private static List<Integer> sorted(int first, Set<Integer> cuts) {
        List<Integer> all = new ArrayList<>(cuts);
        all.add(first);
        return all.stream().distinct().sorted().toList();
    }
}
