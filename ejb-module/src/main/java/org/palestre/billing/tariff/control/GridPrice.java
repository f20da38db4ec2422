package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.palestre.billing.tariff.boundary.FullGrid;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.Price;
import org.palestre.billing.tariff.boundary.PriceQuery;
import org.palestre.billing.tariff.boundary.PriceUnit;
import org.palestre.billing.tariff.boundary.Pricing;
import org.palestre.billing.tariff.boundary.UserKind;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/** Works a price out by one grid. Knows no database and no clock: the same question has the same answer for ever. */
public final class GridPrice {

    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final BigDecimal HIGHEST_QUOTIENT = BigDecimal.valueOf(1_000_000);
    private static final int FURTHEST_RANK = 100;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private GridPrice() {}

    /**
     * The price and its steps.
     *
     * @param kinds all kinds of users, for their names
     * @throws BusinessException {@code tariff.unknownItem} (code); {@code tariff.notForKind} at {@code userKind}; {@code
     *     tariff.noQuantity} (unit), {@code tariff.badQuantity} at {@code quantities}; {@code tariff.badQuotient}, {@code
     *     tariff.badRank}; {@code tariff.noSingleRule} (number of rules) if the grid was not checked
     */
    public static Price price(FullGrid full, List<UserKind> kinds, PriceQuery query) {
        GridItem item = full.items().stream()
                .filter(one -> one.code().equals(query.item()))
                .findFirst()
                .orElseThrow(() -> BusinessException.invalid("tariff.unknownItem", "item", query.item()));
        check(item, query);
        BigDecimal quantity = quantity(item, query);
        List<GridRule> rules = item.rules().stream()
                .filter(rule ->
                        rule.applies(query.userKind(), query.resident(), query.hours(), query.quotient(), query.rank()))
                .toList();
        if (rules.size() != 1) {
            throw BusinessException.conflict("tariff.noSingleRule", rules.size());
        }
        GridRule rule = rules.get(0);
        Money unitPrice = unitPrice(rule, query.quotient());
        Money amount = unitPrice.times(quantity);
        Money vat = vat(amount, item.vatRate());
        PriceSteps steps = new PriceSteps();
        steps.grid(full.grid());
        steps.situation(item, rule, kinds, query);
        amounts(steps, item, rule, query.quotient(), quantity);
        steps.vat(item.vatRate(), vat);
        return new Price(
                amount,
                unitPrice,
                quantity,
                item.unit(),
                item.vatRate(),
                vat,
                full.grid().id(),
                item.nameFrench(),
                item.nameEnglish(),
                steps.all());
    }

    private static void check(GridItem item, PriceQuery query) {
        if (!item.userKinds().contains(query.userKind())) {
            throw BusinessException.invalid("tariff.notForKind", "userKind", item.nameFrench());
        }
        if (query.rank() < 1 || query.rank() > FURTHEST_RANK) {
            throw BusinessException.invalid("tariff.badRank", "rank", FURTHEST_RANK);
        }
        if (query.quotient() != null
                && (query.quotient().signum() < 0
                        || query.quotient().compareTo(HIGHEST_QUOTIENT) > 0
                        || query.quotient().stripTrailingZeros().scale() > 2)) {
            throw BusinessException.invalid("tariff.badQuotient", "quotient");
        }
    }

    private static BigDecimal quantity(GridItem item, PriceQuery query) {
        if (item.unit() == PriceUnit.FLAT) {
            return BigDecimal.ONE;
        }
        BigDecimal quantity = query.quantities().get(item.unit());
        if (quantity == null) {
            throw BusinessException.invalid("tariff.noQuantity", "quantities", item.unit());
        }
        if (quantity.signum() < 0
                || quantity.compareTo(MOST) > 0
                || quantity.stripTrailingZeros().scale() > 4) {
            throw BusinessException.invalid("tariff.badQuantity", "quantities");
        }
        return quantity;
    }

    /** What one unit costs in the cases of a rule; the quotient may be null for a proof that is missing. */
    static Money unitPrice(GridRule rule, BigDecimal quotient) {
        return switch (rule.pricing()) {
            case FREE -> Money.ZERO;
            case FIXED -> Money.cents(rule.priceCents());
            case EFFORT_RATE ->
                quotient == null
                        ? Money.cents(rule.ceilingCents())
                        : Money.cents(Math.max(
                                rule.floorCents(),
                                Math.min(
                                        rule.ceilingCents(),
                                        byEffort(rule, quotient).cents())));
        };
    }

    private static Money byEffort(GridRule rule, BigDecimal quotient) {
        return Money.euros(quotient.multiply(rule.rate()).divide(HUNDRED, 2, RoundingMode.HALF_UP));
    }

    private static void amounts(
            PriceSteps steps, GridItem item, GridRule rule, BigDecimal quotient, BigDecimal quantity) {
        if (rule.pricing() == Pricing.FREE) {
            steps.free(rule);
        } else if (rule.pricing() == Pricing.FIXED) {
            steps.fixed(item.unit(), quantity, Money.cents(rule.priceCents()));
        } else if (quotient == null) {
            steps.unproved(quantity, Money.cents(rule.ceilingCents()));
        } else {
            Money byEffort = byEffort(rule, quotient);
            steps.effort(rule.rate(), quotient, quantity, byEffort);
            steps.limited(quantity, byEffort, unitPrice(rule, quotient));
        }
    }

    /** What of an amount is VAT, to the cent. */
    static Money vat(Money amount, BigDecimal rate) {
        Money net = Money.euros(amount.inEuros().multiply(HUNDRED).divide(HUNDRED.add(rate), 2, RoundingMode.HALF_UP));
        return amount.minus(net);
    }
}
