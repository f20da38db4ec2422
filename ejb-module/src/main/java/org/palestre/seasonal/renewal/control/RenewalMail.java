package org.palestre.seasonal.renewal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.Contact;
import org.palestre.accounts.boundary.OrganisationView;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.seasonal.boundary.SeasonRef;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.control.SlotWording;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.renewal.boundary.ReleasedSlot;
import org.palestre.seasonal.renewal.boundary.RenewalNotice;
import org.palestre.shared.LongDates;

/** Warns a club's correspondent of slots that are not asked for, or tells that they were set free. */
@ApplicationScoped
public class RenewalMail {

    @Inject
    private ConsultOrganisations organisations;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** One message, to the correspondent; to the head office where there is none. */
    public void send(RenewalNotice notice, List<ReleasedSlot> slots) {
        OrganisationView club = organisations.organisation(notice.organisationId());
        Optional<Contact> correspondent = organisations.correspondent(club.id());
        Locale language = correspondent.map(Contact::language).orElse(Locale.FRENCH);
        Campaign campaign = campaigns.get(notice.campaignId());
        Map<String, Object> model = new HashMap<>();
        model.put("organisation", club.name());
        model.put("organisationId", Long.toString(club.id()));
        model.put(
                "seasons",
                campaignViews.period(campaign).seasons().stream()
                        .map(SeasonRef::label)
                        .collect(Collectors.joining(", ")));
        model.put("closes", moment(campaign.window().closesAt(), language));
        model.put("slots", slots.stream().map(slot -> line(slot, language)).toList());
        outbox.post(new NewMessage(
                correspondent.map(Contact::email).orElse(club.headOfficeEmail()),
                notice.daysBefore() == 0 ? "renewal-released" : "renewal-reminder",
                language,
                model,
                ClubMail.CLUB,
                club.id(),
                List.of(),
                false));
    }

    private static String line(ReleasedSlot slot, Locale language) {
        return slot.site() + " (" + String.join(", ", slot.areas()) + "), " + SlotWording.times(slot.times(), language)
                + " – " + slot.permitNumber();
    }

    private String moment(Instant moment, Locale language) {
        return LongDates.moment(LocalDateTime.ofInstant(moment, clock.getZone()), language);
    }
}
