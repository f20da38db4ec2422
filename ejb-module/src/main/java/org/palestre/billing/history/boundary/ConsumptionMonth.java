package org.palestre.billing.history.boundary;

import java.time.YearMonth;
import org.palestre.shared.Money;
import org.palestre.shared.Page;

/**
 * A page of what was consumed in a month.
 *
 * @param earlier the last month before it in which there is something, or null
 * @param later the next one, or null
 * @param total of the whole month
 * @param toCome what of it was not debited or invoiced yet
 */
public record ConsumptionMonth(
        long payerId,
        String payerName,
        YearMonth month,
        YearMonth earlier,
        YearMonth later,
        Page<ConsumptionLine> lines,
        Money total,
        Money toCome) {}
