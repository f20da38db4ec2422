package org.palestre.seasonal.commission.boundary;

import java.io.Serializable;

/**
 * Somebody who sits in a commission: an agent or somebody from outside, who needs no account.
 *
 * @param email where the invitation goes; may be null
 * @param chair whether he or she presides; one at most
 */
public record Member(String name, String function, String email, boolean chair) implements Serializable {}
