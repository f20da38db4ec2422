package org.palestre.billing.payment.boundary;

/** In which mode the city calls PayFiP ({@code saisie}). */
public enum PayfipMode {
    /** Trial cards, no money. */
    TEST("T"),
    /** The last trial before opening: real cards and real money. */
    ACTIVATION("X"),
    /** For everybody. */
    PRODUCTION("W");

    private final String letter;

    PayfipMode(String letter) {
        this.letter = letter;
    }

    /** As PayFiP calls it. */
    public String letter() {
        return letter;
    }
}
