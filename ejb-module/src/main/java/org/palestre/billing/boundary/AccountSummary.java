package org.palestre.billing.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * A payer in a list.
 *
 * @param registration RNA, SIREN or court reference of an organisation; null for a person
 * @param balance of all wallets together
 * @param owed what the wallets below zero come to; zero or negative
 * @param lastBookedOn when something was last booked; null if nothing ever was
 */
public record AccountSummary(
        long payerId,
        PayerKind kind,
        String name,
        String email,
        String registration,
        Money balance,
        Money owed,
        LocalDate lastBookedOn) {}
