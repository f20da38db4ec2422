package org.palestre.billing.payment.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDateTime;
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
import org.palestre.billing.payment.boundary.PaymentMeans;
import org.palestre.billing.payment.boundary.WalletAmount;
import org.palestre.billing.payment.control.payfip.PayfipAnswer;
import org.palestre.billing.payment.entity.StoredPayment;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.LongDates;
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

    /** The money has come and stands in these wallets. */
    public void received(StoredPayment payment, PayfipAnswer.Result result, List<WalletAmount> wallets) {
        post(
                payment,
                Money.cents(result.cents()),
                result.at(),
                result.outcome().equals("V"),
                result.authorisation(),
                wallets);
    }

    /** Money that had come and fitted nothing stands in these wallets now. */
    public void assigned(StoredPayment payment, List<WalletAmount> wallets) {
        LocalDateTime at = payment.paidAt() == null ? null : LocalDateTime.ofInstant(payment.paidAt(), clock.getZone());
        post(
                payment,
                payment.paid(),
                at,
                payment.means() == PaymentMeans.DIRECT_DEBIT,
                payment.authorisation(),
                wallets);
    }

    private void post(
            StoredPayment payment,
            Money total,
            LocalDateTime at,
            boolean directDebit,
            String authorisation,
            List<WalletAmount> wallets) {
        Locale language = payment.language();
        Map<String, Object> model = new HashMap<>();
        model.put("reference", payment.reference());
        model.put("total", Amounts.say(total, language));
        model.put("paidAt", LongDates.moment(at == null ? LocalDateTime.now(clock) : at, language));
        model.put("directDebit", directDebit);
        model.put("authorisation", authorisation == null ? "" : authorisation);
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
