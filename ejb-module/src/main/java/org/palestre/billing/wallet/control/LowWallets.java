package org.palestre.billing.wallet.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
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
import org.palestre.billing.wallet.entity.Overdrafts;
import org.palestre.billing.wallet.entity.WalletReading;
import org.palestre.messaging.boundary.NewMessage;
import org.palestre.messaging.boundary.Outbox;
import org.palestre.shared.Money;

/** Tells payers by mail that a wallet runs low or is below zero, once until money comes in. */
@ApplicationScoped
public class LowWallets {

    /** What the message belongs to. */
    public static final String CASE = "billing.payer";

    @Inject
    private WalletReading reading;

    @Inject
    private Payers payers;

    @Inject
    private Services services;

    @Inject
    private Overdrafts overdrafts;

    @Inject
    private Outbox outbox;

    @Inject
    private Clock clock;

    /** Looks at the wallets from which these lines were debited. */
    public void tellAfter(Collection<Long> lineIds) {
        List<LowWallet> low = reading.noteLow(lineIds, clock.instant());
        if (low.isEmpty()) {
            return;
        }
        Map<Long, PayerView> known =
                payers.payers(low.stream().map(LowWallet::payerId).toList());
        Map<String, ServiceView> charged =
                services.services().stream().collect(Collectors.toMap(ServiceView::code, Function.identity()));
        low.forEach(wallet -> tell(known.get(wallet.payerId()), charged.get(wallet.serviceCode()), wallet));
    }

    private void tell(PayerView payer, ServiceView service, LowWallet wallet) {
        Locale language = payer.language();
        Map<String, Object> model = new HashMap<>();
        model.put("payer", payer.name());
        model.put("service", service.name(language));
        model.put("balance", Amounts.say(wallet.balance(), language));
        model.put("owed", wallet.balance().isNegative());
        Money overdraft = overdrafts.on(payer.id(), service.code(), LocalDate.now(clock));
        model.put("overdraft", overdraft.isPositive() ? Amounts.say(overdraft, language) : "");
        outbox.post(new NewMessage(payer.email(), "wallet-low", language, model, CASE, payer.id(), List.of(), false));
    }
}
