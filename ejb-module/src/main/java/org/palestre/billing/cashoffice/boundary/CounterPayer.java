package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import org.palestre.shared.Money;

/**
 * Somebody who was found at the counter: a payer, or who can become one.
 *
 * @param payerId null if nothing was ever charged to them
 * @param personId null for an organisation
 * @param organisationId null for a person
 * @param detail e-mail and registration
 * @param balance of all wallets together
 * @param owed what the wallets below zero come to; zero or negative
 */
public record CounterPayer(
        Long payerId, Long personId, Long organisationId, String name, String detail, Money balance, Money owed)
        implements Serializable {}
