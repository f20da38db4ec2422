package org.palestre.seasonal.clubdocuments.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.seasonal.clubdocuments.control.DocumentStanding;
import org.palestre.seasonal.clubdocuments.entity.ClubDocuments;
import org.palestre.seasonal.clubdocuments.entity.DocumentKinds;

/** What clubs have handed in, for other components that ask for it; the caller has checked the right. */
@Stateless
@PermitAll
public class ConsultClubDocuments {

    @Inject
    private DocumentKinds kinds;

    @Inject
    private ClubDocuments documents;

    @Inject
    private Clock clock;

    /** How a club stands with these kinds today, by kind; those that the city no longer asks for too. */
    public Map<Long, DueDocument> standing(long organisationId, Collection<Long> kindIds) {
        List<DocumentKind> asked = kinds.byIds(kindIds);
        return DocumentStanding.all(asked, documents.current(organisationId), LocalDate.now(clock)).stream()
                .collect(Collectors.toMap(due -> due.kind().id(), Function.identity()));
    }

    /** Which of these kinds each of these clubs has in order today, in one statement; clubs that have none are missing. */
    public Map<Long, Set<Long>> inOrder(Collection<Long> organisationIds, Collection<Long> kindIds) {
        return documents.inOrder(organisationIds, kindIds, LocalDate.now(clock));
    }

    /** Those of these kinds that are in use; nobody retires them until this transaction ends. */
    public Set<Long> hold(Collection<Long> kindIds) {
        return kinds.hold(kindIds);
    }
}
