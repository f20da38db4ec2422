package org.palestre.billing.control;

/**
 * What is known of a payment that stands in the ledger.
 *
 * @param document its number: of a receipt, a cheque, an online payment
 * @param payer who paid, by name; null if it is not known
 * @param bank which bank, or null
 */
public record PaymentFact(String document, String payer, String bank) {}
