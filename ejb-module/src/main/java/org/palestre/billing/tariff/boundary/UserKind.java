package org.palestre.billing.tariff.boundary;

import java.io.Serializable;

/** A kind of user that tariffs tell apart, in the city's words. */
public record UserKind(String code, String nameFrench, String nameEnglish, int position) implements Serializable {

    /** Its name in a language. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameFrench;
    }
}
