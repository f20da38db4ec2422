package org.palestre.billing.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.palestre.billing.control.PostingSums;
import org.palestre.billing.entity.Accounts;
import org.palestre.billing.entity.Closings;
import org.palestre.billing.entity.Entries;
import org.palestre.billing.event.WalletChanged;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * The ledger: movements of money in double entry, each booked once and never changed.
 *
 * <p>For the components of billing, which have checked the right. An entry is written in the caller's transaction: a
 * document and its movement exist together or not at all. Whoever takes money out of a wallet holds the wallet until
 * the transaction ends, so that two cannot take the same euro; who puts money in waits for nobody.
 */
@Stateless
@PermitAll
public class Ledger {

    @Inject
    private Accounts accounts;

    @Inject
    private Entries entries;

    @Inject
    private Closings closings;

    @Inject
    private Event<WalletChanged> walletChanged;

    @Inject
    private Clock clock;

    /**
     * Books a movement. The same one said again, now or at the same moment, gives the first one.
     *
     * @return the entry's id
     * @throws BusinessException {@code billing.entryDiffers} if an entry of this kind and reference moved something else,
     *     {@code billing.dayClosed} or {@code billing.dayToCome} at {@code bookedOn}
     */
    public long book(NewEntry entry) {
        return write(entry, null, false);
    }

    /**
     * Books a movement if each wallet that it takes from has as much in it; of several at once, only as many as there
     * is money for.
     *
     * @throws BusinessException {@code billing.notEnough} with what is there, or as {@link #book}
     */
    public long bookCovered(NewEntry entry) {
        return write(entry, null, true);
    }

    /**
     * Undoes an entry by its mirror image, once: whoever asks again gets the first one.
     *
     * @param kind what the undoing is: {@link EntryKind#REVERSAL}, {@link EntryKind#PAYMENT_CANCELLED}
     * @return the new entry's id
     * @throws BusinessException {@code billing.unknownEntry}, {@code billing.entryDiffers} if it was undone under another
     *     kind or reference
     */
    public long reverse(long entryId, EntryKind kind, String reference) {
        EntryView undone = entry(entryId);
        if (undone.reversedBy() != null) {
            EntryView earlier = entry(undone.reversedBy());
            if (earlier.kind() != kind || !earlier.reference().equals(reference)) {
                throw BusinessException.conflict("billing.entryDiffers", reference);
            }
            return earlier.id();
        }
        List<Posting> mirrored = undone.postings().stream()
                .map(posting -> new Posting(posting.account(), posting.amount().negate()))
                .toList();
        return write(new NewEntry(kind, reference, null, mirrored), entryId, false);
    }

    /** @throws BusinessException {@code billing.unknownEntry} */
    public EntryView entry(long id) {
        return entries.byId(id).orElseThrow(() -> BusinessException.notFound("billing.unknownEntry"));
    }

    /** The entry that was booked for this, if one was. */
    public Optional<EntryView> entry(EntryKind kind, String reference) {
        return entries.byReference(kind, reference);
    }

    private long write(NewEntry entry, Long reverses, boolean covered) {
        LocalDate today = LocalDate.now(clock);
        LocalDate day = entry.bookedOn() == null ? today : entry.bookedOn();
        if (day.isAfter(today)) {
            throw BusinessException.invalid("billing.dayToCome", "bookedOn", day);
        }
        Map<AccountKey, Long> ids = accounts.open(PostingSums.accounts(entry.postings()));
        accounts.hold(PostingSums.walletsTakenFrom(entry.postings()).stream()
                .map(ids::get)
                .toList());
        Optional<Long> booked = closings.whileOpen(day, () -> entries.add(entry, day, reverses, ids));
        if (booked.isEmpty()) {
            return earlier(entry);
        }
        if (covered) {
            requireCover(entry, ids);
        }
        PostingSums.wallets(entry.postings())
                .forEach((wallet, by) -> walletChanged.fire(
                        new WalletChanged(wallet.payerId(), wallet.serviceCode(), booked.get(), by)));
        return booked.get();
    }

    private long earlier(NewEntry entry) {
        EntryView first = entries.byReference(entry.kind(), entry.reference())
                .orElseThrow(() -> BusinessException.conflict("billing.entryDiffers", entry.reference()));
        if (!PostingSums.of(first.postings()).equals(PostingSums.of(entry.postings()))) {
            throw BusinessException.conflict("billing.entryDiffers", entry.reference());
        }
        return first.id();
    }

    private void requireCover(NewEntry entry, Map<AccountKey, Long> ids) {
        for (AccountKey wallet : PostingSums.walletsTakenFrom(entry.postings())) {
            Money left = accounts.balance(ids.get(wallet));
            if (left.isNegative()) {
                Money there = left.minus(PostingSums.of(entry.postings()).get(wallet));
                throw BusinessException.conflict("billing.notEnough", there);
            }
        }
    }
}
