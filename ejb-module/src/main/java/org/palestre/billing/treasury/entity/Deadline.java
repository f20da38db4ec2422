package org.palestre.billing.treasury.entity;

import java.time.LocalDate;

/**
 * Since when something is owed that is to be ordered.
 *
 * @param invoices the last day to pay of invoices until then
 * @param credits the day of credit notes until then
 * @param wallets what was taken from prepaid wallets until then; null for nothing
 */
public record Deadline(LocalDate invoices, LocalDate credits, LocalDate wallets) {}
