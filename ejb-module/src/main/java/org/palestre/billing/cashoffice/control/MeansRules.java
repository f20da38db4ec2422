package org.palestre.billing.cashoffice.control;

import java.util.List;
import java.util.function.Supplier;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.shared.Texts;

/** What has to be known of each thing that is handed over. */
final class MeansRules {

    /** More than this at a counter is a slip of the fingers. */
    static final Money MOST = Money.cents(10_000_000);

    private MeansRules() {}

    /** What a part of a list comes to; a refusal names the part. */
    static <T> T at(String list, int position, Supplier<T> rule) {
        try {
            return rule.get();
        } catch (BusinessException e) {
            throw e.within(list + "[" + position + "]");
        }
    }

    /** Everything but cash. */
    static SettledMeans checked(NewMeans means) {
        return switch (means.kind()) {
            case CASH -> throw new IllegalArgumentException("cash is settled with the rest");
            case CHEQUE -> cheque(means);
            case CARD -> card(means);
            case VOUCHER -> vouchers(means);
        };
    }

    /** @throws BusinessException {@code cashoffice.amount} (most) at {@code amount} */
    static Money amount(Money amount) {
        if (amount == null || !amount.isPositive() || amount.compareTo(MOST) > 0) {
            throw BusinessException.invalid("cashoffice.amount", "amount", MOST);
        }
        return amount;
    }

    private static SettledMeans cheque(NewMeans means) {
        String number = Texts.required(means.chequeNumber(), "chequeNumber", 30).replaceAll("\\s", "");
        if (!number.matches("\\d{4,20}")) {
            throw BusinessException.invalid("cashoffice.chequeNumber", "chequeNumber");
        }
        return new SettledMeans(
                MeansKind.CHEQUE,
                amount(means.amount()),
                number,
                Texts.required(means.bank(), "bank", 80),
                Texts.required(means.drawer(), "drawer", 120),
                null,
                null,
                List.of(),
                null,
                null);
    }

    private static SettledMeans card(NewMeans means) {
        return new SettledMeans(
                MeansKind.CARD,
                amount(means.amount()),
                null,
                null,
                null,
                Texts.optional(means.authorisation(), "authorisation", 40),
                null,
                List.of(),
                null,
                null);
    }

    private static SettledMeans vouchers(NewMeans means) {
        List<String> numbers = VoucherNumbers.read(means.numbers());
        if (means.pieces() != null && means.pieces() != numbers.size()) {
            throw BusinessException.invalid("cashoffice.voucherCount", "pieces", means.pieces(), numbers.size());
        }
        Money face = amount(means.faceValue());
        Money total = amount(Money.cents(Math.multiplyExact(face.cents(), (long) numbers.size())));
        if (means.amount() != null && !means.amount().equals(total)) {
            throw BusinessException.invalid("cashoffice.voucherAmount", "amount", total);
        }
        return new SettledMeans(
                MeansKind.VOUCHER,
                total,
                null,
                null,
                null,
                null,
                Texts.required(means.issuer(), "issuer", 30),
                numbers,
                numbers.size(),
                face);
    }
}
