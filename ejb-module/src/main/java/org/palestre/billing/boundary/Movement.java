package org.palestre.billing.boundary;

import java.time.LocalDate;
import org.palestre.shared.Money;

/**
 * What an entry did to a wallet.
 *
 * @param amount added, or taken if negative
 * @param balance what was in the wallet afterwards
 */
public record Movement(
        long entryId,
        LocalDate bookedOn,
        EntryKind kind,
        String reference,
        String serviceCode,
        Money amount,
        Money balance) {}
