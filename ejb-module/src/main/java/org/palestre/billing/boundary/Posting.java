package org.palestre.billing.boundary;

import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * One side of an entry.
 *
 * @param amount a credit is positive, a debit negative; never zero
 */
public record Posting(AccountKey account, Money amount) {

    /** @throws BusinessException {@code billing.emptyPosting} if it moves nothing */
    public Posting {
        if (account == null || amount == null || amount.isZero()) {
            throw BusinessException.invalid("billing.emptyPosting", "amount");
        }
    }
}
