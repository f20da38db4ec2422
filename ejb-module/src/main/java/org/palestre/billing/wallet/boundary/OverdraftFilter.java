package org.palestre.billing.wallet.boundary;

/**
 * Which overdrafts are looked for.
 *
 * @param words parts of the payer's name, or null
 * @param all those that do not count any more as well
 */
public record OverdraftFilter(String words, boolean all) {}
