package org.palestre.seasonal.pricing.control;

import java.time.LocalDate;
import org.palestre.seasonal.control.FrenchWords;

/** Why a slot is priced, or priced again. */
public enum PricingCause {
    GRANTED("Créneau attribué"),
    CHANGED("Autorisation modifiée"),
    GIVEN_UP("Créneau rendu"),
    REVOKED("Autorisation retirée"),
    HOURS("Suspension ou saison suivante"),
    SESSIONS("Séances modifiées au planning"),
    CLOSING("Jours de fermeture de la Ville"),
    FREE("Gratuité"),
    RULES("Échéances de la saison modifiées"),
    AGAIN("Prix complété"),
    ANEW("Prix établi à nouveau");

    private final String french;

    PricingCause(String french) {
        this.french = french;
    }

    /** What the payer reads where something is taken away, in French like the invoice. */
    public String reason(LocalDate from) {
        return from == null ? french : french + ", à compter du " + FrenchWords.date(from);
    }
}
