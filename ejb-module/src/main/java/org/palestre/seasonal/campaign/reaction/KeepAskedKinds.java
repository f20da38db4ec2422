package org.palestre.seasonal.campaign.reaction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Clock;
import org.palestre.seasonal.campaign.entity.Documents;
import org.palestre.seasonal.clubdocuments.event.DocumentKindRetired;
import org.palestre.shared.BusinessException;

/** The city cannot stop asking for a kind of document that a campaign which is not over asks for. */
@ApplicationScoped
public class KeepAskedKinds {

    @Inject
    private Documents documents;

    @Inject
    private Clock clock;

    /** @throws BusinessException {@code campaign.kindAsked} (campaign), which keeps the kind */
    void refuse(@Observes DocumentKindRetired event) {
        documents.askedBy(event.kindId(), clock.instant()).ifPresent(campaign -> {
            throw BusinessException.conflict("campaign.kindAsked", campaign);
        });
    }
}
