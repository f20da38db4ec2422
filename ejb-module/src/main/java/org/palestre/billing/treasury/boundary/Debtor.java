package org.palestre.billing.treasury.boundary;

import org.palestre.billing.boundary.PayerView;

/**
 * A payer as the treasury wants to know it.
 *
 * @param title of a person; null if it is not known
 * @param legalForm of an organisation
 */
public record Debtor(PayerView payer, DebtorTitle title, LegalForm legalForm) {}
