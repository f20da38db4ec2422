package org.palestre.seasonal.permit.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.boundary.EditionTerms;
import org.palestre.seasonal.boundary.GrantedSession;
import org.palestre.seasonal.boundary.PermitEvent;
import org.palestre.seasonal.boundary.PermitSummary;

/**
 * A permit with all that happened to it.
 *
 * @param terms what this edition says
 * @param siteEmail of the people of the site, or null
 * @param inForce whether this edition is the one that counts
 * @param endsOn the first day on which it holds no more, if it ends before its time
 * @param lastEditionId the edition to look at instead, if this one was replaced; else itself
 * @param editions the latest first
 * @param history the latest first
 * @param toCome its sessions that have not begun, in order
 * @param agreement null unless the slot is keyless, or is so until a day to come and nobody has signed
 * @param coaches how many coaches are named
 * @param responsibleNamed whether somebody is named who answers for the sessions (art. 15)
 * @param clubs whether the caller acts for its club
 */
public record PermitSheet(
        PermitSummary permit,
        long organisationId,
        EditionTerms terms,
        String siteEmail,
        List<String> areaNames,
        boolean inForce,
        LocalDate endsOn,
        long lastEditionId,
        List<Edition> editions,
        List<PermitEvent> history,
        List<SuspensionView> suspensions,
        List<GrantedSession> toCome,
        AgreementView agreement,
        int coaches,
        boolean responsibleNamed,
        boolean clubs)
        implements Serializable {

    public PermitSheet {
        areaNames = List.copyOf(areaNames);
        editions = List.copyOf(editions);
        history = List.copyOf(history);
        suspensions = List.copyOf(suspensions);
        toCome = List.copyOf(toCome);
    }
}
