package org.palestre.seasonal.clubdocuments.control;

import java.time.LocalDate;
import java.util.List;
import org.palestre.seasonal.clubdocuments.boundary.DocumentKind;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument;
import org.palestre.seasonal.clubdocuments.boundary.DueDocument.Standing;
import org.palestre.seasonal.clubdocuments.boundary.HandedIn;

/** Tells how a club stands with a kind of document: what counts, what is looked at, what it has to do. */
public final class DocumentStanding {

    private DocumentStanding() {}

    /**
     * How a club stands with each kind on a day, in their order.
     *
     * @param current what the club has in force and in work
     */
    public static List<DueDocument> all(List<DocumentKind> kinds, List<HandedIn> current, LocalDate today) {
        return kinds.stream()
                .map(kind -> of(kind, one(current, kind, true), one(current, kind, false), today))
                .toList();
    }

    private static HandedIn one(List<HandedIn> current, DocumentKind kind, boolean accepted) {
        return current.stream()
                .filter(document -> document.kind().id().equals(kind.id()))
                .filter(document -> (document.state() == HandedIn.State.ACCEPTED) == accepted)
                .findFirst()
                .orElse(null);
    }

    /**
     * How it stands on a day.
     *
     * @param inForce the accepted one; may be null
     * @param inWork the one that is looked at or was refused; may be null
     */
    public static DueDocument of(DocumentKind kind, HandedIn inForce, HandedIn inWork, LocalDate today) {
        return new DueDocument(kind, standing(kind, inForce, inWork, today), inForce, inWork);
    }

    private static Standing standing(DocumentKind kind, HandedIn inForce, HandedIn inWork, LocalDate today) {
        boolean looked = inWork != null && inWork.state() == HandedIn.State.TO_REVIEW;
        boolean refused = inWork != null && inWork.state() == HandedIn.State.REFUSED;
        LocalDate until = inForce == null ? null : inForce.validUntil();
        if (inForce != null && (until == null || !until.isBefore(today))) {
            boolean soon = until != null && !until.isAfter(today.plusDays(kind.remindDays()));
            return soon && !looked ? Standing.EXPIRING : Standing.VALID;
        }
        if (looked) {
            return Standing.TO_REVIEW;
        }
        if (refused) {
            return Standing.REFUSED;
        }
        return inForce == null ? Standing.MISSING : Standing.EXPIRED;
    }
}
