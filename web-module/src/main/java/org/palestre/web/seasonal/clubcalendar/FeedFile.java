package org.palestre.web.seasonal.clubcalendar;

import java.util.stream.Collectors;
import org.palestre.occupancy.boundary.ClubOccupation;
import org.palestre.seasonal.clubcalendar.boundary.ClubFeed;
import org.palestre.shared.IcalFile;
import org.palestre.web.i18n.Wording;

/** The feed of a club as an iCalendar file. What was cancelled stays in it, as cancelled, so that programs take it away. */
final class FeedFile {

    private FeedFile() {}

    /** @param host makes the identifiers of entries unique in the world */
    static String of(ClubFeed feed, Wording words, String host) {
        IcalFile file = new IcalFile(words.text("clubcalendar.feed.name", feed.organisationName()), words.zone());
        for (ClubOccupation one : feed.occupations()) {
            file.add(new IcalFile.Entry(
                    "club-occupation-" + one.id() + "@" + host,
                    one.revision(),
                    one.changedAt(),
                    one.start(),
                    one.end(),
                    one.title(),
                    one.siteName() + ", " + one.areaNames().stream().collect(Collectors.joining(", ")),
                    one.active() ? null : one.cancelReason(),
                    !one.active()));
        }
        return file.toString();
    }
}
