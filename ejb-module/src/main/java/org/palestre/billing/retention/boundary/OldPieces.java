package org.palestre.billing.retention.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.palestre.billing.retention.entity.OldMoney;
import org.palestre.documents.boundary.DocumentArchive;
import org.palestre.messaging.boundary.ForgetMessages;

/**
 * What is older than a moment, wherever it stands: rows of billing, mails about them, papers.
 *
 * <p>For the boundaries of this component, which have checked the right.
 */
@Stateless
@PermitAll
public class OldPieces {

    /** The cases that billing's mails belong to. */
    private static final Set<String> CASES =
            Set.of("billing.payer", "billing.invoice", "billing.refund", "billing.payment", "billing.receipt");

    @EJB
    private ForgetMessages messages;

    @EJB
    private DocumentArchive archive;

    @Inject
    private OldMoney money;

    /** How many there are. */
    public long due(Forgotten kind, Instant before) {
        return kind == Forgotten.MESSAGE ? messages.older(CASES, before) : money.due(kind, before);
    }

    /** Whether there is one at all. */
    public boolean anyDue(Forgotten kind, Instant before) {
        return kind == Forgotten.MESSAGE ? messages.anyOlder(CASES, before) : money.anyDue(kind, before);
    }

    /** Forgets the first of them; fewer than {@code most} once nothing is left to do. */
    public int forget(Forgotten kind, Instant before, int most) {
        if (kind == Forgotten.MESSAGE) {
            return messages.forget(CASES, before, most);
        }
        int forgotten = money.forget(kind, before, most);
        if (kind != Forgotten.ACCOUNTING) {
            return forgotten;
        }
        List<Long> papers = money.papers(before, most);
        archive.erase(papers);
        return Math.max(forgotten, papers.size());
    }
}
