package org.palestre.seasonal.renewal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.accounts.boundary.Identity;
import org.palestre.seasonal.boundary.SlotRequestForm;
import org.palestre.seasonal.control.CampaignViews;
import org.palestre.seasonal.control.ClubWindows;
import org.palestre.seasonal.control.Submission;
import org.palestre.seasonal.entity.Campaign;
import org.palestre.seasonal.entity.Campaigns;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.seasonal.renewal.control.RenewalRows;
import org.palestre.seasonal.renewal.entity.RenewableSlots;
import org.palestre.seasonal.renewal.entity.RenewalDrafts;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;
import org.palestre.shared.SqlState;

/**
 * A club goes on with the weekly slots that it has (S1, steps 5 to 14): it looks at them in a table, completes the rows
 * that it wants to keep, ticks and validates them.
 *
 * <p>Each operation refuses with {@code accounts.unknownOrganisation} unless the caller acts for the club. A renewal ticked
 * by mistake is taken back by {@link org.palestre.seasonal.boundary.WithdrawSlotRequest}.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RenewWeeklySlot {

    @EJB
    private CurrentPerson person;

    @Inject
    private Campaigns campaigns;

    @Inject
    private CampaignViews campaignViews;

    @Inject
    private ClubWindows windows;

    @Inject
    private SlotRequests requests;

    @Inject
    private RenewableSlots renewable;

    @Inject
    private RenewalDrafts drafts;

    @Inject
    private RenewalRows rows;

    @Inject
    private Submission submission;

    @Inject
    private Clock clock;

    /** The slots of a club that can be renewed, and how far that is. */
    public RenewalSheet sheet(long organisationId) {
        person.requireActsFor(organisationId);
        return windows.current(organisationId)
                .map(campaign -> new RenewalSheet(
                        campaignViews.view(campaign, windows.of(campaign, organisationId)),
                        rows.slots(campaign.id(), organisationId)))
                .orElseGet(() -> new RenewalSheet(null, List.of()));
    }

    /**
     * Keeps what was written in rows, complete or not, and asks for nothing. Rows that are asked for already stay as they are.
     *
     * @throws BusinessException {@code seasonal.noCampaign}; {@code seasonal.windowClosed} (from, until); {@code
     *     renewal.unknownSlot}; {@link RenewalRefused} where a text is too long or something is added
     */
    public void save(long organisationId, List<RenewalForm> written) {
        Campaign campaign = open(organisationId);
        renewable.lock(written.stream().map(RenewalForm::permitId).toList());
        RenewalRows.Prepared prepared = rows.prepare(campaign, organisationId, written);
        RenewalRefused.unlessNone(prepared.problems(), written.size());
        keep(campaign, organisationId, prepared.forms());
    }

    /**
     * Asks for the renewal of several slots: all of them, or none. Each gets its number and its acknowledgement to the head
     * office. A slot that is asked for already stays as it is: twice is the same as once.
     *
     * @throws BusinessException {@code seasonal.windowClosed} (from, until) if the window closes before the last of them
     *     is in, to the second; {@code renewal.nothingTicked}; {@code renewal.unknownSlot}; {@link RenewalRefused} with what
     *     each row lacks; {@code renewal.askedMeanwhile} if somebody else of the club asked at the same moment
     */
    public RenewalReceipt renew(long organisationId, List<RenewalForm> ticked) {
        if (ticked.isEmpty()) {
            throw BusinessException.invalid("renewal.nothingTicked", "slots");
        }
        Campaign campaign = open(organisationId);
        renewable.lock(ticked.stream().map(RenewalForm::permitId).toList());
        RenewalRows.Prepared prepared = rows.prepare(campaign, organisationId, ticked);
        List<RenewalProblem> problems = new ArrayList<>(prepared.problems());
        problems.addAll(rows.missing(prepared.forms(), campaign));
        RenewalRefused.unlessNone(problems, ticked.size());
        List<SlotRequest> asked = keep(campaign, organisationId, prepared.forms());
        if (!asked.isEmpty()) {
            Identity submitter =
                    person.identity().orElseThrow(() -> BusinessException.forbidden("accounts.signInRequired"));
            submission.submit(asked, submitter);
        }
        return receipt(campaign, organisationId, ticked, asked);
    }

    /** The campaign that is open; nobody moves its window before this transaction ends. */
    private Campaign open(long organisationId) {
        person.requireActsFor(organisationId);
        long id =
                windows.currentId(organisationId).orElseThrow(() -> BusinessException.conflict("seasonal.noCampaign"));
        Campaign campaign = campaigns.share(id);
        windows.hold(campaign, organisationId).requireOpen(clock.instant());
        return campaign;
    }

    private List<SlotRequest> keep(Campaign campaign, long organisationId, Map<RenewableSlot, SlotRequestForm> forms) {
        List<SlotRequest> kept = new ArrayList<>();
        Map<String, SlotRequest> written = drafts.of(campaign.id(), organisationId);
        try {
            forms.forEach((slot, form) -> {
                SlotRequest draft = written.get(slot.permitNumber());
                if (draft == null) {
                    draft = new SlotRequest(
                                    campaign.id(), organisationId, person.requirePersonId(), form, clock.instant())
                            .renewing(slot.permitId(), slot.permitNumber());
                    drafts.add(draft);
                } else {
                    draft.write(form, null, clock.instant());
                }
                kept.add(draft);
            });
            requests.flush();
        } catch (PersistenceException e) {
            if (SqlState.UNIQUE.equals(SqlState.of(e))) {
                throw BusinessException.conflict("renewal.askedMeanwhile");
            }
            throw e;
        }
        return kept;
    }

    private RenewalReceipt receipt(
            Campaign campaign, long organisationId, List<RenewalForm> ticked, List<SlotRequest> fresh) {
        Map<Long, RenewableSlot> slots = rows.slots(campaign.id(), organisationId).stream()
                .collect(Collectors.toMap(RenewableSlot::permitId, Function.identity()));
        List<Long> now = fresh.stream().map(SlotRequest::id).toList();
        return new RenewalReceipt(ticked.stream()
                .map(row -> slots.get(row.permitId()))
                .map(slot -> new RenewalReceipt.Line(
                        slot.permitId(),
                        slot.permitNumber(),
                        slot.asked().requestId(),
                        slot.asked().number(),
                        slot.asked().submittedAt(),
                        !now.contains(slot.asked().requestId())))
                .toList());
    }
}
