package org.palestre.billing.treasury.control;

import org.palestre.shared.Money;

/**
 * A transfer as it stands in the file.
 *
 * @param bic null if it is not known: banks find it by the IBAN
 * @param purpose what the payer reads on the statement of the account
 */
public record CreditTransfer(String endToEnd, Money amount, String holder, String iban, String bic, String purpose) {}
