package org.palestre.seasonal.clubdocuments.boundary;

import java.io.Serializable;

/**
 * A kind of document that the city asks of each club.
 *
 * @param id null for a new one
 * @param required whether a club without it is reminded on its home page
 * @param expires whether it is valid until a date only
 * @param remindDays how many days before that the club is reminded by mail
 */
public record DocumentKind(
        Long id,
        long version,
        String nameFrench,
        String nameEnglish,
        String helpFrench,
        String helpEnglish,
        boolean required,
        boolean expires,
        int remindDays,
        int position)
        implements Serializable {

    /** Its name in a language. */
    public String name(String language) {
        return "en".equals(language) ? nameEnglish : nameFrench;
    }

    /** What exactly is wanted, in a language; may be empty. */
    public String help(String language) {
        return "en".equals(language) ? helpEnglish : helpFrench;
    }
}
