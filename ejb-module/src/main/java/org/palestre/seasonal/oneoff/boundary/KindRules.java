package org.palestre.seasonal.oneoff.boundary;

import java.io.Serializable;

/**
 * What the city makes of a kind of request.
 *
 * @param offered whether clubs can ask for it
 * @param noticeDays how many days ahead it should be asked for; later requests are marked, not refused
 * @param needsOpinion whether the district's opinion is heard before it is granted (art. 11)
 * @param helpFrench what clubs read about it
 * @param helpEnglish the same in English
 */
public record KindRules(
        OneOffKind kind,
        long version,
        boolean offered,
        int noticeDays,
        boolean needsOpinion,
        String helpFrench,
        String helpEnglish)
        implements Serializable {

    /** What clubs read about it in a language. */
    public String help(String language) {
        return "en".equals(language) ? helpEnglish : helpFrench;
    }
}
