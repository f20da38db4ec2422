package org.palestre.seasonal.waitinglist.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.seasonal.boundary.PlaceAndTimes;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.boundary.Wish;
import org.palestre.seasonal.control.AfterRefusal;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.DraftReferences;
import org.palestre.seasonal.control.Period;
import org.palestre.seasonal.control.TidyForm;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.waitinglist.control.Days;
import org.palestre.seasonal.waitinglist.control.NearbySearch;
import org.palestre.seasonal.waitinglist.control.RefusedRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/** A club that was refused asks for something near by instead, in one step and outside the window too. */
@Stateless
@RolesAllowed(Roles.PERSON)
public class AskInstead {

    @EJB
    private CurrentPerson person;

    @Inject
    private RefusedRequests refused;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private SlotRequests requests;

    @Inject
    private DraftReferences references;

    @Inject
    private NearbySearch search;

    @Inject
    private Days days;

    @Inject
    private Clock clock;

    /**
     * What is free near by on every date to come, the nearest first.
     *
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code waitinglist.notRefused} (number)
     */
    public List<NearbySlot> nearby(long requestId) {
        SlotRequest request = refused.get(requestId);
        return search.of(request.form(), campaignViews.period(campaigns.get(request.campaignId())));
    }

    /**
     * Begins a request for this instead: the refused one with another place and times, from tomorrow on at the earliest.
     * It is examined like any other, and can be submitted until the date that the campaign sets, however its window stands.
     *
     * @return the draft's id
     * @throws BusinessException {@code seasonal.unknownRequest}, {@code waitinglist.notRefused} (number); {@code
     *     waitinglist.askedTooLate} (date); {@code waitinglist.seasonOver}
     */
    public long ask(long requestId, Wish instead) {
        SlotRequest request = refused.get(requestId);
        Campaign campaign = campaigns.get(request.campaignId());
        Period period = campaignViews.period(campaign);
        if (!AfterRefusal.possible(campaign, period, LocalDate.now(clock))) {
            throw BusinessException.conflict("waitinglist.askedTooLate", AfterRefusal.until(campaign, period));
        }
        PlaceAndTimes asked = request.form().placeAndTimes();
        LocalDate first = asked.firstDate().isAfter(days.tomorrow()) ? asked.firstDate() : days.tomorrow();
        if (first.isAfter(asked.lastDate())) {
            throw BusinessException.conflict("waitinglist.seasonOver");
        }
        SlotRequestForm form = TidyForm.of(
                new SlotRequestForm(
                        new PlaceAndTimes(
                                instead.siteId(),
                                instead.areaIds(),
                                instead.times(),
                                first,
                                asked.lastDate(),
                                asked.duringSchoolBreaks()),
                        request.form().activity(),
                        request.form().userTerms(),
                        request.form().correspondent(),
                        request.form().comment()),
                period);
        references.require(form);
        SlotRequest draft = SlotRequest.instead(request, person.requirePersonId(), form, clock.instant());
        requests.add(draft);
        return draft.id();
    }
}
