package org.palestre.seasonal.pricing.boundary;

/**
 * Which priced slots of a campaign are wanted.
 *
 * @param state null: all
 * @param words words of permit, club or site; may be empty
 */
public record PricedSlotFilter(long campaignId, PriceState state, String words) {

    private static final int LONGEST = 100;

    public PricedSlotFilter {
        words = words == null ? "" : words.strip();
        words = words.substring(0, Math.min(words.length(), LONGEST));
    }
}
