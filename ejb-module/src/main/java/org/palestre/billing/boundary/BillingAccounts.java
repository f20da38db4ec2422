package org.palestre.billing.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.EJB;
import jakarta.ejb.Stateless;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.palestre.audit.boundary.AuditTrail;
import org.palestre.billing.control.PayerFinder;
import org.palestre.billing.control.TrailFinder;
import org.palestre.billing.entity.AccountProjections;
import org.palestre.billing.entity.Entries;
import org.palestre.billing.entity.LineReading;
import org.palestre.billing.entity.MovementProjections;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Page;
import org.palestre.shared.PageRequest;
import org.palestre.shared.Roles;

/**
 * The payers' accounts as the treasurer, the cash office and the auditor see them. Who looks into a person's account is
 * recorded; an organisation's is no private matter.
 */
@Stateless
@RolesAllowed({Roles.TREASURER, Roles.CASHIER, Roles.AUDITOR})
public class BillingAccounts {

    private static final String SUBJECT = "billing.payer";

    @EJB
    private Payers payers;

    @EJB
    private AuditTrail audit;

    @Inject
    private AccountProjections accounts;

    @Inject
    private MovementProjections movements;

    @Inject
    private LineReading lines;

    @Inject
    private Entries entries;

    @Inject
    @Any
    private Instance<PayerFinder> finders;

    @Inject
    @Any
    private Instance<TrailFinder> trails;

    /** The payers that are looked for; the number of statements does not depend on how many there are. */
    public Page<AccountSummary> search(AccountQuery query, PageRequest page) {
        Set<Long> found = new HashSet<>();
        if (!query.q().isEmpty()) {
            finders.forEach(finder -> found.addAll(finder.find(query.q())));
        }
        return accounts.search(query, found, page);
    }

    /** Names of payers, for those who read the audit trail. */
    @RolesAllowed({Roles.AUDITOR, Roles.ADMINISTRATOR})
    public Map<Long, String> names(Collection<Long> payerIds) {
        return payers.payers(payerIds).values().stream().collect(Collectors.toMap(PayerView::id, PayerView::name));
    }

    /** @throws BusinessException {@code billing.unknownPayer} */
    public AccountView account(long payerId) {
        PayerView payer = payers.payer(payerId);
        if (payer.kind() == PayerKind.PERSON) {
            audit.record("billing.accountRead", SUBJECT, payerId, null);
        }
        return new AccountView(
                payer,
                accounts.wallets(payerId),
                payers.bankAccount(payerId).map(BankAccountView::shown).orElse(null));
    }

    /** The payer's lines, the latest period first. */
    public Page<LineView> lines(long payerId, LineQuery query, PageRequest page) {
        return movements.lines(payerId, query, page);
    }

    /**
     * What was done to the payer's wallets, the latest first.
     *
     * @param serviceCode of which service; null for all
     */
    public Page<Movement> movements(long payerId, String serviceCode, PageRequest page) {
        return movements.of(payerId, serviceCode == null || serviceCode.isBlank() ? null : serviceCode, page);
    }

    /**
     * From a booking to the entries that debited it, and on to the treasury's files; or from a document, by the number that is printed
     * on it, to both.
     *
     * @throws BusinessException {@code billing.unknownReference} if nothing was ever charged or booked under it
     */
    public MoneyTrail follow(String reference) {
        List<LineView> charged = lines.ofReference(reference);
        Set<Long> ids = new LinkedHashSet<>(entries.idsOf(reference));
        charged.stream().map(LineView::entryId).filter(Objects::nonNull).forEach(ids::add);
        if (charged.isEmpty() && ids.isEmpty()) {
            called(reference).forEach(document -> ids.addAll(document.entries()));
            charged = lines.debitedByAny(ids);
        }
        if (charged.isEmpty() && ids.isEmpty()) {
            throw BusinessException.notFound("billing.unknownReference", reference);
        }
        return trail(charged, ids);
    }

    /**
     * From an entry back to the bookings that it debited, also through an order to the treasury.
     *
     * @throws BusinessException {@code billing.unknownEntry}
     */
    public MoneyTrail follow(long entryId) {
        EntryView entry = entries.byId(entryId).orElseThrow(() -> BusinessException.notFound("billing.unknownEntry"));
        Set<Long> related = Stream.of(entryId, entry.reverses(), entry.reversedBy())
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        documents(related).forEach(document -> related.addAll(document.entries()));
        return trail(lines.debitedByAny(related), related);
    }

    private MoneyTrail trail(Collection<LineView> charged, Collection<Long> entryIds) {
        List<TrailDocument> documents = documents(entryIds);
        Set<Long> all = new HashSet<>(entryIds);
        documents.forEach(document -> all.addAll(document.entries()));
        List<EntryView> booked = entries.byIds(all);
        Set<Long> ids = new HashSet<>();
        charged.forEach(line -> ids.add(line.payerId()));
        booked.stream()
                .flatMap(entry -> entry.postings().stream())
                .map(posting -> posting.account().payerId())
                .filter(Objects::nonNull)
                .forEach(ids::add);
        return new MoneyTrail(List.copyOf(charged), booked, payers.payers(ids), documents);
    }

    private List<TrailDocument> called(String name) {
        return trails.stream().flatMap(finder -> finder.called(name).stream()).toList();
    }

    private List<TrailDocument> documents(Collection<Long> entryIds) {
        return trails.stream()
                .flatMap(finder -> finder.documents(entryIds).stream())
                .toList();
    }
}
