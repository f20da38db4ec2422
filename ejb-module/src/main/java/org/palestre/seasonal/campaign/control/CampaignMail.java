package org.palestre.seasonal.campaign.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.campaign.boundary.SilentClub;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.shared.LongDates;

/** What clubs are told about a campaign by mail: each goes to the correspondent, else to the head office. */
@ApplicationScoped
public class CampaignMail {

    @Inject
    private Outbox outbox;

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Clock clock;

    /** The campaign is open again for this club alone. */
    public void reopened(Campaign campaign, OrganisationView club, Instant until, String reason) {
        Contact contact = organisations.correspondent(club.id()).orElse(null);
        Locale language = contact == null ? Locale.FRENCH : contact.language();
        Map<String, Object> model = model(campaign, club.name(), until, language);
        model.put("reason", reason);
        post(
                "campaign-reopened",
                contact == null ? club.headOfficeEmail() : contact.email(),
                language,
                model,
                club.id());
    }

    /** The campaign was closed before its time, and a draft of this club was not handed in. */
    public void closedEarly(Campaign campaign, SilentClub club) {
        Locale language = Locale.forLanguageTag(club.language());
        post(
                "campaign-closed-early",
                club.email(),
                language,
                model(campaign, club.name(), campaign.window().closesAt(), language),
                club.organisationId());
    }

    /** The club has not answered yet. */
    public void remind(Campaign campaign, SilentClub club) {
        Locale language = Locale.forLanguageTag(club.language());
        Map<String, Object> model =
                model(campaign, club.name(), campaign.window().closesAt(), language);
        model.put("slots", club.slots());
        post("campaign-reminder", club.email(), language, model, club.organisationId());
    }

    private Map<String, Object> model(Campaign campaign, String club, Instant end, Locale language) {
        Map<String, Object> model = new HashMap<>();
        model.put("campaign", campaign.name());
        model.put("organisation", club);
        model.put("until", said(LocalDateTime.ofInstant(end, clock.getZone()), language));
        return model;
    }

    private static String said(LocalDateTime moment, Locale language) {
        return LongDates.moment(moment, language);
    }

    private void post(String template, String to, Locale language, Map<String, Object> model, long organisationId) {
        outbox.post(new NewMessage(to, template, language, model, ClubMail.CLUB, organisationId, List.of(), false));
    }
}
