package org.palestre.billing.wallet.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.boundary.PayerView;
import org.palestre.billing.boundary.ServiceView;
import org.palestre.billing.control.Amounts;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.Money;

/** Tells a payer how far below zero bookings may take a wallet from now on. */
@ApplicationScoped
public class OverdraftMail {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Inject
    private Outbox outbox;

    /**
     * It was allowed or taken back.
     *
     * @param overdraft what holds from now on
     * @param lastDay until when; null if it was taken back and the service's holds again
     */
    public void tell(PayerView payer, ServiceView service, Money overdraft, LocalDate lastDay) {
        Locale language = payer.language();
        Map<String, Object> model = new HashMap<>();
        model.put("payer", payer.name());
        model.put("service", service.name(language));
        model.put("overdraft", overdraft.isPositive() ? Amounts.say(overdraft, language) : "");
        model.put("until", lastDay == null ? "" : DAY.format(lastDay));
        outbox.post(new NewMessage(
                payer.email(), "wallet-overdraft", language, model, LowWallets.CASE, payer.id(), List.of(), false));
    }
}
