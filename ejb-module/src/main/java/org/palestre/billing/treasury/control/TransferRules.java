package org.palestre.billing.treasury.control;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.palestre.billing.boundary.BankAccountView;
import org.palestre.billing.treasury.boundary.TransferProblem;
import org.palestre.shared.BusinessException;

/** What must hold before a refund is transferred. */
public final class TransferRules {

    /** How long a holder's name may be. */
    static final int HOLDER = 70;

    private static final int LONGEST_WAIT_DAYS = 60;

    /** Countries of the SEPA area, by the first letters of an IBAN. */
    private static final Set<String> SEPA = Set.of(
            "AD", "AL", "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GB", "GI", "GR", "HR",
            "HU", "IE", "IS", "IT", "LI", "LT", "LU", "LV", "MC", "MD", "ME", "MK", "MT", "NL", "NO", "PL", "PT", "RO",
            "RS", "SE", "SI", "SK", "SM", "VA");

    private TransferRules() {}

    /** What is missing or cannot be written. */
    public static List<TransferProblem> problems(BankAccountView account) {
        if (!SEPA.contains(account.iban().substring(0, 2))) {
            return List.of(TransferProblem.NOT_SEPA);
        }
        return TransferText.of(account.holder(), HOLDER).isEmpty()
                ? List.of(TransferProblem.HOLDER_UNUSABLE)
                : List.of();
    }

    /**
     * The day on which the bank is to carry a file out.
     *
     * @throws BusinessException {@code treasury.executionDay} at {@code executionOn} with the next day that is possible,
     *     unless it is a day on which banks work, not past and within the next 60 days
     */
    public static LocalDate executionOn(LocalDate wanted, LocalDate today) {
        LocalDate next = TargetDays.after(today);
        LocalDate day = wanted == null ? next : wanted;
        if (!TargetDays.isOpen(day) || day.isBefore(today) || day.isAfter(today.plusDays(LONGEST_WAIT_DAYS))) {
            throw BusinessException.invalid("treasury.executionDay", "executionOn", next);
        }
        return day;
    }
}
