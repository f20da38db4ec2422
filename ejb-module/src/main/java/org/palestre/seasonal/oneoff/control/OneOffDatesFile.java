package org.palestre.seasonal.oneoff.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.messaging.boundary.Attachment;
import org.palestre.seasonal.boundary.AreaRef;
import org.palestre.seasonal.oneoff.boundary.OneOffDateView;
import org.palestre.seasonal.oneoff.boundary.OneOffRequestView;
import org.palestre.seasonal.oneoff.entity.OneOffPermit;
import org.palestre.seasonal.oneoff.entity.OneOffRequest;
import org.palestre.shared.DayEnd;
import org.palestre.shared.IcalFile;
import org.palestre.shared.boundary.CitySettings;

/** The granted dates of a request for a calendar program; in a further edition they are changes of the same entries. */
@ApplicationScoped
public class OneOffDatesFile {

    @Inject
    private CitySettings settings;

    @Inject
    private Clock clock;

    /** The file as it goes with a permit. */
    public Attachment attachment(OneOffPermit permit, OneOffRequest request, OneOffRequestView view) {
        return new Attachment(
                request.permitNumber() + ".ics",
                IcalFile.MEDIA_TYPE + "; charset=UTF-8",
                text(permit, request, view).getBytes(StandardCharsets.UTF_8));
    }

    private String text(OneOffPermit permit, OneOffRequest request, OneOffRequestView view) {
        IcalFile file = new IcalFile(view.form().purpose(), clock.getZone());
        String host = URI.create(settings.city().baseUrl()).getHost();
        for (OneOffDateView date : view.dates()) {
            if (date.grantedDate() != null) {
                file.add(new IcalFile.Entry(
                        "one-off-" + date.id() + "@" + host,
                        permit.edition() - 1L,
                        request.decidedAt(),
                        date.grantedDate()
                                .atTime(date.grantedStart())
                                .atZone(clock.getZone())
                                .toInstant(),
                        DayEnd.on(date.grantedDate(), date.grantedEnd())
                                .atZone(clock.getZone())
                                .toInstant(),
                        title(view, date),
                        Stream.concat(
                                        Stream.of(view.siteName()),
                                        date.areas().stream().map(AreaRef::name))
                                .collect(Collectors.joining(", ")),
                        null,
                        !date.state().held()));
            }
        }
        return file.toString();
    }

    private static String title(OneOffRequestView view, OneOffDateView date) {
        return date.wanted().label() == null
                ? view.form().purpose()
                : view.form().purpose() + " – " + date.wanted().label();
    }
}
