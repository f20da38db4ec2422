package org.palestre.billing.tariff.boundary;

/**
 * A price, or why there is none.
 *
 * @param price null if there is none
 * @param problem the code of the refusal, as {@code tariff.noGrid}; null if there is a price
 */
public record PriceAnswer(Price price, String problem) {}
