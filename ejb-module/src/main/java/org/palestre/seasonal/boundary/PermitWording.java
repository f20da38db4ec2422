package org.palestre.seasonal.boundary;

/** Texts about permits that the city words itself, in French. */
public enum PermitWording {
    /** The articles of the agreement of a keyless slot (art. 16). */
    AGREEMENT,
    /** What a club can do against a suspension or a withdrawal (CRPA L121-1, L122-1). */
    RIGHT_OF_REPLY,
    /** What giving a slot up means for what is due (S1). */
    GIVING_UP
}
