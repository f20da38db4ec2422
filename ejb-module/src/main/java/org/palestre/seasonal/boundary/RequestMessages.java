package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import org.palestre.accounts.boundary.ConsultOrganisations;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.messaging.boundary.CaseMessages;
import org.palestre.seasonal.control.ClubMail;
import org.palestre.seasonal.entity.SlotRequest;
import org.palestre.seasonal.entity.SlotRequests;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Roles;

/**
 * What the city wrote to a club about a request, when and to whom, and whether it arrived: a permit that is looked for
 * in vain in one mailbox can be sent to the head office's.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class RequestMessages {

    @EJB
    private CurrentPerson person;

    @EJB
    private ConsultOrganisations organisations;

    @EJB
    private CaseMessages messages;

    @Inject
    private SlotRequests requests;

    /**
     * The messages about a request, the oldest first.
     *
     * @throws BusinessException {@code seasonal.unknownRequest} unless the caller acts for its club
     */
    public List<RequestMessage> messages(long requestId) {
        mine(requestId);
        return messages.list(ClubMail.CASE, requestId).stream()
                .map(RequestMessage::of)
                .toList();
    }

    /** Where a message goes if it is sent again: the address of the head office as it is today. */
    public String headOffice(long requestId) {
        return organisations.organisation(mine(requestId).organisationId()).headOfficeEmail();
    }

    /**
     * Sends one of them again, to the head office, and nowhere else: its address is one that the club answers for.
     *
     * @return the address
     * @throws BusinessException {@code seasonal.unknownRequest}; {@code messaging.unknown}; {@code messaging.sentLately}
     *     (minutes) if the same went there a few minutes ago
     */
    public String sendAgain(long requestId, long messageId) {
        String address = headOffice(requestId);
        messages.sendAgain(ClubMail.CASE, requestId, messageId, address);
        return address;
    }

    private SlotRequest mine(long requestId) {
        SlotRequest request = requests.get(requestId);
        if (!person.actsFor(request.organisationId())) {
            throw BusinessException.notFound("seasonal.unknownRequest");
        }
        return request;
    }
}
