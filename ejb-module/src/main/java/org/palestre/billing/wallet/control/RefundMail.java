package org.palestre.billing.wallet.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.control.Amounts;
import org.palestre.billing.wallet.boundary.RefundState;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;

/** Tells a payer what became of a refund. */
@ApplicationScoped
public class RefundMail {

    /** What the message belongs to. */
    public static final String CASE = "billing.refund";

    @Inject
    private Outbox outbox;

    @Inject
    private Payers payers;

    @Inject
    private Services services;

    /**
     * It was accepted, refused, sent or came back.
     *
     * @param account where it goes, by the ends of its number
     * @param reason why, or null
     */
    public void tell(StoredRefund refund, RefundState state, String account, String reason) {
        PayerView payer = payers.payer(refund.payerId());
        Locale language = payer.language();
        Map<String, Object> model = new HashMap<>();
        model.put("payer", payer.name());
        model.put("reference", refund.reference());
        model.put("amount", Amounts.say(refund.amount(), language));
        model.put("service", services.service(refund.serviceCode()).name(language));
        model.put("state", state.name());
        model.put("account", account);
        model.put("reason", reason == null ? "" : reason);
        outbox.post(
                new NewMessage(payer.email(), "wallet-refund", language, model, CASE, refund.id(), List.of(), false));
    }
}
