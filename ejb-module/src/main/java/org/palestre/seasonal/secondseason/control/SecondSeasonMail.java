package org.palestre.seasonal.secondseason.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.facilities.boundary.ConsultSites;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.occupancy.boundary.LeftOut;
import org.palestre.occupancy.boundary.LeftOutReason;
import org.palestre.occupancy.boundary.SeriesView;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.SlotWording;
import org.palestre.seasonal.entity.Permit;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.secondseason.boundary.SecondSeason;
import org.palestre.shared.LongDates;

/** Tells the correspondent of a slot that it goes on in the second season, wholly, partly or not at all. */
@ApplicationScoped
public class SecondSeasonMail {

    private static final int MOST_DATES = 60;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private ConsultSites sites;

    @Inject
    private Outbox outbox;

    /** @param missing the dates that could not be had */
    public void carried(
            SlotRequest request, Permit permit, SecondSeason season, SeriesView carried, List<LeftOut> missing) {
        Locale language = Locale.forLanguageTag(request.progress().language());
        Map<String, Object> model = new HashMap<>();
        model.put(
                "organisation",
                organisations.organisation(permit.organisationId()).name());
        model.put("permitNumber", permit.number());
        model.put("requestId", Long.toString(request.id()));
        model.put("site", sites.site(permit.siteId()).name());
        model.put("times", SlotWording.times(permit.times(), language));
        model.put("season", season.season());
        model.put("sessions", carried.occurrences().size());
        model.put(
                "missing",
                missing.stream()
                        .limit(MOST_DATES)
                        .map(date -> line(date, language))
                        .distinct()
                        .toList());
        outbox.post(new NewMessage(
                request.form().correspondent().email(),
                "secondseason-carried",
                language,
                model,
                ClubMail.CASE,
                request.id(),
                List.of(),
                false));
    }

    private static String line(LeftOut date, Locale language) {
        String day = LongDates.weekdayAndDate(date.date(), language);
        boolean named = date.detail() != null && !date.detail().isBlank();
        return day + " – "
                + (named
                        ? date.detail()
                        : reason(date.reason(), language.getLanguage().equals("en")));
    }

    private static String reason(LeftOutReason reason, boolean english) {
        return switch (reason) {
            case CITY_CLOSING -> english ? "closing of the city" : "fermeture de la ville";
            case PUBLIC_HOLIDAY -> english ? "public holiday" : "jour férié";
            case SCHOOL_BREAK -> english ? "school holidays" : "vacances scolaires";
            case OUTSIDE_OPENING_HOURS -> english ? "the facility is closed" : "établissement fermé";
            case CONFLICT -> english ? "the area is taken" : "aire déjà occupée";
            case PROMISED -> english ? "promised to another club" : "horaire promis à un autre club";
        };
    }
}
