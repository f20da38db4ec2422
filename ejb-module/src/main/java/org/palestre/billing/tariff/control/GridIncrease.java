package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.palestre.billing.tariff.boundary.GridItem;
import org.palestre.billing.tariff.boundary.GridRule;
import org.palestre.billing.tariff.boundary.Increase;
import org.palestre.shared.BusinessException;

/** The prices of a grid raised or lowered by some percent, rounded as the council voted. */
public final class GridIncrease {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal LEAST = BigDecimal.valueOf(-90);
    private static final BigDecimal MOST = BigDecimal.valueOf(500);
    private static final int RATE_DIGITS = 4;

    private GridIncrease() {}

    /** @throws BusinessException {@code tariff.badPercent} at {@code percent} (smallest, largest) */
    public static List<GridItem> apply(List<GridItem> items, Increase increase) {
        BigDecimal percent = increase.percent() == null ? BigDecimal.ZERO : increase.percent();
        if (percent.compareTo(LEAST) < 0 || percent.compareTo(MOST) > 0) {
            throw BusinessException.invalid("tariff.badPercent", "percent", LEAST.intValue(), MOST.intValue());
        }
        if (percent.signum() == 0) {
            return items;
        }
        BigDecimal factor = BigDecimal.ONE.add(percent.divide(HUNDRED));
        return items.stream()
                .map(item -> item.with(item.rules().stream()
                        .map(rule -> raised(rule, factor, increase))
                        .toList()))
                .toList();
    }

    private static GridRule raised(GridRule rule, BigDecimal factor, Increase increase) {
        return rule.priced(
                rounded(rule.priceCents(), factor, increase),
                rule.rate() == null || !increase.rates()
                        ? rule.rate()
                        : rate(rule.rate().multiply(factor)),
                rounded(rule.floorCents(), factor, increase),
                rounded(rule.ceilingCents(), factor, increase));
    }

    private static BigDecimal rate(BigDecimal raised) {
        return raised.setScale(RATE_DIGITS, RoundingMode.HALF_UP).max(BigDecimal.ONE.movePointLeft(RATE_DIGITS));
    }

    private static Long rounded(Long cents, BigDecimal factor, Increase increase) {
        if (cents == null) {
            return null;
        }
        BigDecimal step = BigDecimal.valueOf(increase.step().cents());
        return BigDecimal.valueOf(cents)
                .multiply(factor)
                .divide(step, 0, increase.rounding().mode())
                .multiply(step)
                .longValueExact();
    }
}
