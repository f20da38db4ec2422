package org.palestre.seasonal.campaign.control;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.palestre.seasonal.campaign.boundary.RequiredDocument;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Texts;

/** What holds of the list of documents that a campaign asks for. */
public final class DocumentList {

    /** More than that no club would read. */
    public static final int MOST = 30;

    private DocumentList() {}

    /** The list, tidied; refused with its first problem. */
    public static List<RequiredDocument> checked(List<RequiredDocument> wanted) {
        if (wanted.size() > MOST) {
            throw BusinessException.invalid("campaign.tooManyDocuments", "documents", MOST);
        }
        Set<String> names = new HashSet<>();
        return wanted.stream()
                .map(document -> {
                    String name = Texts.required(document.name(), "documents", 120);
                    if (!names.add(name.toLowerCase(Locale.ROOT))) {
                        throw BusinessException.invalid("campaign.documentTwice", "documents", name);
                    }
                    return new RequiredDocument(
                            document.id(),
                            name,
                            Texts.optional(document.wording(), "documents", 2_000),
                            document.obligatory());
                })
                .toList();
    }
}
