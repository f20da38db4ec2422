package org.palestre.billing.treasury.boundary;

import java.util.List;
import org.palestre.shared.Money;

/**
 * What followed from a file of Hélios.
 *
 * @param file name of the file that it acknowledges or refuses; null if it is about orders
 * @param accepted whether that file was accepted
 * @param orders how many orders it told of
 * @param refused how many of these the accountant refused
 * @param collected what it told of money, as far as that was new
 * @param unknown files and orders that are not known here
 */
public record AnswerSummary(
        String file, boolean accepted, int orders, int refused, Money collected, List<String> unknown) {

    public AnswerSummary {
        unknown = List.copyOf(unknown);
    }
}
