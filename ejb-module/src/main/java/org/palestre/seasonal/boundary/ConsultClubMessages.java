package org.palestre.seasonal.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import org.palestre.accounts.boundary.CurrentPerson;
import org.palestre.messaging.boundary.CaseMessages;
import org.palestre.messaging.boundary.MessageView;
import org.palestre.seasonal.boundary.ClubMessage.About;
import org.palestre.seasonal.entity.ClubCases;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * All that the city wrote to a club about its slots, dates and documents, so that nothing is lost with a mailbox or with
 * whoever was the correspondent at the time.
 */
@Stateless
@RolesAllowed(Roles.PERSON)
public class ConsultClubMessages {

    @EJB
    private CurrentPerson person;

    @EJB
    private CaseMessages messages;

    @Inject
    private ClubCases cases;

    /**
     * The messages, the latest first.
     *
     * @throws BusinessException {@code accounts.unknownOrganisation} unless the caller acts for it
     */
    public Page<ClubMessage> messages(long organisationId, PageRequest page) {
        person.requireActsFor(organisationId);
        Page<MessageView> found = messages.list(cases.of(organisationId), page);
        return new Page<>(
                found.items().stream()
                        .map(message -> read(message, organisationId))
                        .toList(),
                found.total());
    }

    private static ClubMessage read(MessageView message, long organisationId) {
        About about = ClubCases.about(message.caseType());
        return new ClubMessage(
                RequestMessage.of(message),
                message.body(),
                about,
                about == About.SESSIONS ? organisationId : message.caseId());
    }
}
