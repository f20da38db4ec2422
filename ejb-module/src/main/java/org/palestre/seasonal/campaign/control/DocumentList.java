package org.palestre.seasonal.campaign.control;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What holds of the list of documents that a campaign asks for. */
public final class DocumentList {

    /** More than that no club would read. */
    public static final int MOST = 30;

    /** Longer than that after the campaign nobody waits. */
    public static final int LATEST = 366;

    private DocumentList() {}

    /** The list, tidied; refused with its first problem. */
    public static List<RequiredDocument> checked(List<RequiredDocument> wanted) {
        if (wanted.size() > MOST) {
            throw BusinessException.invalid("campaign.tooManyDocuments", "documents", MOST);
        }
        Set<Long> kinds = new HashSet<>();
        return wanted.stream()
                .map(document -> {
                    if (document.kindId() == null) {
                        throw BusinessException.invalid("shared.missing", "documents");
                    }
                    if (!kinds.add(document.kindId())) {
                        throw BusinessException.invalid("campaign.documentTwice", "documents", kinds.size() + 1);
                    }
                    if (document.dueDays() < 0 || document.dueDays() > LATEST) {
                        throw BusinessException.invalid("campaign.badDueDays", "documents", LATEST, kinds.size());
                    }
                    return new RequiredDocument(
                            document.id(),
                            document.kindId(),
                            null,
                            null,
                            Texts.optional(document.wording(), "documents", 2_000),
                            document.obligatory(),
                            document.dueDays());
                })
                .toList();
    }
}
