package org.palestre.billing.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.palestre.billing.boundary.ExplanationStep;
import org.palestre.billing.boundary.LineState;
import org.palestre.billing.boundary.LineView;
import org.palestre.billing.boundary.NewLine;
import org.palestre.shared.DateRange;
import org.palestre.shared.Money;

/** Lines to test with. */
final class Examples {

    static final BigDecimal VAT = BigDecimal.valueOf(20);
    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final DateRange TERM = new DateRange(DAY, DAY.plusDays(30));

    private Examples() {}

    static NewLine asked(String key, long cents) {
        return asked(1, "SPORT_SLOTS", key, cents, VAT);
    }

    static NewLine asked(long payerId, String service, String key, long cents, BigDecimal vatRate) {
        return new NewLine(
                payerId,
                service,
                "test:1",
                key,
                "Créneau",
                null,
                List.of(new ExplanationStep("Grille", "12 €/h", cents)),
                BigDecimal.ONE,
                "heure",
                Money.cents(cents),
                vatRate,
                Money.cents(cents),
                TERM,
                DAY);
    }

    /** A line that stands, with what was taken away from it. */
    static LineView line(long id, NewLine asked, LineState state, long takenAway) {
        Money standing = asked.amount().minus(Money.cents(takenAway));
        return view(id, asked, asked.amount(), state, standing, null);
    }

    static LineView counterLine(long id, NewLine asked, long takenAway) {
        return view(id, asked, Money.cents(-takenAway), LineState.PENDING, Money.ZERO, 1L);
    }

    private static LineView view(long id, NewLine asked, Money amount, LineState state, Money standing, Long corrects) {
        Money vat = amount.isNegative()
                ? Vat.in(amount.negate(), asked.vatRate()).negate()
                : Vat.in(amount, asked.vatRate());
        return new LineView(
                id,
                asked.payerId(),
                asked.serviceCode(),
                asked.reference(),
                asked.key(),
                0,
                corrects,
                asked.label(),
                null,
                asked.explanation(),
                asked.quantity(),
                asked.unit(),
                asked.unitPrice(),
                asked.vatRate(),
                amount,
                vat,
                asked.period(),
                asked.dueOn(),
                null,
                state,
                null,
                null,
                standing,
                Vat.in(standing, asked.vatRate()));
    }
}
