package org.palestre.billing.boundary;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/**
 * A priced line and what became of it.
 *
 * @param revision how many lines of this reference and key there were before
 * @param corrects the line from which this one takes away, or null
 * @param amount VAT included; negative if it takes away
 * @param vat the VAT in it
 * @param reason why it was cancelled, or why it takes away; null otherwise
 * @param entryId the entry that debited it; null as long as none did, and if it costs nothing
 * @param settledOn the day on which it was debited or cancelled; null while it waits
 * @param standing what of it still counts: the amount less what was taken away; zero if it was cancelled, or takes away itself
 * @param standingVat the VAT in what still counts
 */
public record LineView(
        long id,
        long payerId,
        String serviceCode,
        String reference,
        String key,
        int revision,
        Long corrects,
        String label,
        String beneficiary,
        List<ExplanationStep> explanation,
        BigDecimal quantity,
        String unit,
        Money unitPrice,
        BigDecimal vatRate,
        Money amount,
        Money vat,
        DateRange period,
        LocalDate dueOn,
        String reason,
        LineState state,
        Long entryId,
        LocalDate settledOn,
        Money standing,
        Money standingVat) {

    /** A word of three letters or more that begins the unit and has no plural ending yet; shorter ones are symbols. */
    private static final Pattern SINGULAR = Pattern.compile("^([\\p{L}-]{2,}[\\p{L}&&[^sxz]])((?![\\p{L}\\d²³]).*)?$");

    public LineView {
        explanation = List.copyOf(explanation);
    }

    /** Its unit as French writes it beside its quantity, in the plural from two on: "24 heures", "1,5 heure", "3 m²". */
    public String unitInNumber() {
        return quantity.abs().compareTo(BigDecimal.valueOf(2)) < 0
                ? unit
                : SINGULAR.matcher(unit).replaceFirst("$1s$2");
    }

    /** Without VAT. */
    public Money net() {
        return amount.minus(vat);
    }

    /**
     * Whether it charges for something at present, be it nothing because it is free. Of several of one reference and key,
     * the latest counts.
     */
    public boolean stands() {
        return corrects == null && state != LineState.CANCELLED && (amount.isZero() || standing.isPositive());
    }
}
