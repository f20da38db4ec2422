package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import java.util.List;
import org.palestre.shared.Roles;

/**
 * A club asks for a weekly slot ("créneau annuel, nouvelle demande", art. 12).
 *
 * <p>Whoever calls acts for the club, or the request does not exist for him ({@code seasonal.unknownRequest}).
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RequestWeeklySlot {

    /**
     * Starts a draft in the campaign that is open, with the club's correspondent and the seasons' dates filled in.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.windowClosed} (from, until) outside the window,
     *     {@code seasonal.noCampaign} if there is none
     */
    public DraftView startDraft(long organisationId) {
        throw new UnsupportedOperationException();
    }

    /** The drafts of a club, the latest first. */
    public List<DraftView> drafts(long organisationId) {
        throw new UnsupportedOperationException();
    }

    /**
     * A draft as it was last saved.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.alreadySubmitted} (number) if it is a draft no more
     */
    public DraftView draft(long draftId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Keeps what was written so far, complete or not. Lengths and ids are checked, completeness is not.
     *
     * @param version the version that was read; null to write over whatever is there
     * @param step where writing stopped
     * @throws org.palestre.shared.BusinessException {@code seasonal.changedMeanwhile} if another tab or person saved
     *     since {@code version}; {@code seasonal.tooLong} at a field; {@code seasonal.alreadySubmitted} (number)
     */
    public DraftView saveDraft(long draftId, Long version, SlotRequestForm form, FormStep step) {
        throw new UnsupportedOperationException();
    }

    /**
     * Checks one part of a form, so that the wizard can go on to the next.
     *
     * @throws org.palestre.shared.BusinessException the first problem of that part, at its field
     */
    public void check(long draftId, SlotRequestForm form, FormStep step) {
        throw new UnsupportedOperationException();
    }

    /** All that keeps the saved draft from being submitted; empty if it is ready. */
    public List<Problem> problems(long draftId) {
        throw new UnsupportedOperationException();
    }

    /** Throws a draft away. */
    public void discardDraft(long draftId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Submits the saved draft: gives it its number and writes the acknowledgement to the head office, in one
     * transaction. Submitting twice is the same as once: the second call returns the request as the first left it.
     *
     * @throws org.palestre.shared.BusinessException the first of its {@link #problems}, at its field;
     *     {@code seasonal.windowClosed} (from, until) outside the window, to the second
     */
    public SlotRequestView submit(long draftId) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes a submitted request back, as long as it is undecided. Twice is the same as once.
     *
     * @throws org.palestre.shared.BusinessException {@code seasonal.alreadyDecided} (number)
     */
    public SlotRequestView withdraw(long requestId) {
        throw new UnsupportedOperationException();
    }
}
