package org.palestre.billing.treasury.boundary;

import java.time.Instant;
import org.palestre.shared.Money;

/**
 * A file of Hélios that was read.
 *
 * @param acknowledgement whether it acknowledged a file; it told how orders stand otherwise
 * @param collected what it told of money, as far as that was new
 */
public record AnswerView(
        long id, boolean acknowledgement, String fileName, Instant readAt, String readBy, Money collected) {}
