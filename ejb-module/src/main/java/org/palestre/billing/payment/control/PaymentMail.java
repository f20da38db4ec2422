package org.palestre.billing.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.Payers;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.boundary.Services;
import org.palestre.billing.control.Amounts;
import org.palestre.billing.payment.boundary.PayfipMode;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.Money;

/** Tells a payer by mail that the money has come, however long after the payment that is. */
@ApplicationScoped
public class PaymentMail {

    /** What the message belongs to. */
    public static final String CASE = "billing.payment";

    @Inject
    private Outbox outbox;

    @Inject
    private Payers payers;

    @Inject
    private Services services;

    @Inject
    private Clock clock;

    /** The money stands in these wallets. */
    public void received(StoredPayment payment, PayfipAnswer.Result result, List<WalletAmount> wallets) {
        Locale language = payment.language();
        LocalDateTime at = result.at() == null ? LocalDateTime.now(clock) : result.at();
        Map<String, Object> model = new HashMap<>();
        model.put("reference", payment.reference());
        model.put("total", Amounts.say(Money.cents(result.cents()), language));
        model.put("paidAt", DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm").format(at));
        model.put("directDebit", result.outcome().equals("V"));
        model.put("authorisation", result.authorisation() == null ? "" : result.authorisation());
        model.put("test", payment.mode() == PayfipMode.TEST);
        model.put("lines", lines(wallets, language));
        outbox.post(new NewMessage(
                payment.email(), "payment-received", language, model, CASE, payment.id(), List.of(), false));
    }

    private List<String> lines(List<WalletAmount> wallets, Locale language) {
        Map<Long, PayerView> names =
                payers.payers(wallets.stream().map(WalletAmount::payerId).toList());
        Map<String, ServiceView> known =
                services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        return wallets.stream()
                .map(wallet -> known.get(wallet.serviceCode()).name(language) + ", "
                        + names.get(wallet.payerId()).name()
                        + (wallet.invoice() == null ? "" : ", " + wallet.invoice()) + " : "
                        + Amounts.say(wallet.amount(), language))
                .toList();
    }
}
