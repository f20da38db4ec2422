package org.palestre.billing.treasury.control;

import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.AccountKind;
import org.palestre.billing.boundary.EntryKind;
import org.palestre.billing.boundary.EntryView;
import org.palestre.billing.boundary.NewEntry;
import org.palestre.billing.boundary.Posting;
import org.palestre.shared.Money;

/**
 * How transfers stand in the ledger, each under the reference of its refund: so a refund leaves once, and comes back once,
 * whoever says it.
 */
public final class TransferEntries {

    private TransferEntries() {}

    /** What was to be refunded has left the bank. */
    public static NewEntry sent(EntryView refund) {
        List<Posting> postings = mirrored(refund, AccountKind.REFUND_DUE);
        Money sum = Money.sum(postings.stream().map(Posting::amount).toList());
        postings.add(new Posting(AccountKey.of(AccountKind.BANK), sum.negate()));
        return new NewEntry(EntryKind.REFUND_SENT, refund.reference(), null, postings);
    }

    /** It came back and is in the wallets again from which it was taken. */
    public static NewEntry returned(EntryView refund) {
        List<Posting> postings = mirrored(refund, AccountKind.WALLET);
        Money sum = Money.sum(postings.stream().map(Posting::amount).toList());
        postings.add(new Posting(AccountKey.of(AccountKind.BANK), sum.negate()));
        return new NewEntry(EntryKind.REFUND_RETURNED, refund.reference(), null, postings);
    }

    private static List<Posting> mirrored(EntryView refund, AccountKind kind) {
        List<Posting> postings = new ArrayList<>();
        refund.postings().stream()
                .filter(posting -> posting.account().kind() == kind)
                .forEach(posting -> postings.add(
                        new Posting(posting.account(), posting.amount().negate())));
        return postings;
    }
}
