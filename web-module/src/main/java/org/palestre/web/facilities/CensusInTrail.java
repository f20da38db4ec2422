package org.palestre.web.facilities;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.web.i18n.Wording;

/** What an import of the census did, which the trail keeps as {@code file.csv: 3 created, 2 changed}, in words. */
final class CensusInTrail {

    private static final Pattern DONE = Pattern.compile("(.*): (\\d{1,9}) created, (\\d{1,9}) changed");

    private CensusInTrail() {}

    static String said(String detail, Wording words) {
        Matcher done = DONE.matcher(detail);
        return done.matches()
                ? words.text(
                        "audit.detail.census",
                        done.group(1),
                        Integer.valueOf(done.group(2)),
                        Integer.valueOf(done.group(3)))
                : detail;
    }
}
