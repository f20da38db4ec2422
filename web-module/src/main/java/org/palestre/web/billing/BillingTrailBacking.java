package org.palestre.web.billing;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.AccountKey;
import org.palestre.billing.boundary.BillingAccounts;
import org.palestre.billing.boundary.MoneyTrail;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.shared.BusinessException;
import org.palestre.web.i18n.Words;

/** Follows money from a booking to the entries that debited it, and from an entry back. */
@Named
@RequestScoped
public class BillingTrailBacking {

    @EJB
    private BillingAccounts accounts;

    @EJB
    private Services services;

    @Inject
    private Words words;

    private String reference;
    private Long entry;
    private MoneyTrail trail;
    private String unknown;
    private Map<String, ServiceView> byCode;

    /** Looks it up, once the address is read; nothing is asked at first. */
    public void load() {
        if (entry != null) {
            trail = accounts.follow(entry);
        } else if (reference != null && !reference.isBlank()) {
            try {
                trail = accounts.follow(reference.strip());
            } catch (BusinessException e) {
                unknown = words.refusal(e);
            }
        }
    }

    /** Why nothing was found for what was typed; null if something was. */
    public String getUnknown() {
        return unknown;
    }

    public MoneyTrail getTrail() {
        return trail;
    }

    /** What an account of the ledger is called: its kind, whose it is, for what. */
    public String accountName(AccountKey account) {
        List<String> parts = new ArrayList<>();
        parts.add(words.say(account.kind()));
        if (account.serviceCode() != null) {
            parts.add(serviceName(account.serviceCode()));
        }
        PayerView payer = account.payerId() == null ? null : trail.payers().get(account.payerId());
        if (payer != null) {
            parts.add(payer.name());
        }
        if (account.office() != null) {
            parts.add(words.text("billing.trail.office", account.office()));
        }
        return String.join(" – ", parts);
    }

    public String payerName(long payerId) {
        return trail.payers().get(payerId).name();
    }

    public String serviceName(String code) {
        if (byCode == null) {
            byCode = services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        }
        return byCode.get(code).name(words.language());
    }

    public String getReference() {
        return reference;
    }

    public void setReference(String reference) {
        this.reference = reference;
    }

    public Long getEntry() {
        return entry;
    }

    public void setEntry(Long entry) {
        this.entry = entry;
    }
}
