package org.palestre.web.billing.payment;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.palestre.billing.payment.boundary.ConsultWallets;
import org.palestre.billing.payment.boundary.FollowPayment;
import org.palestre.billing.payment.boundary.PayOnline;
import org.palestre.billing.payment.boundary.PaymentView;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;
import org.palestre.web.shell.AddressValues;
import org.palestre.web.shell.Notices;

/** Balances and paying: what is in the wallets, what the bookings until a day will take from them, and how much to pay. */
@Named
@ViewScoped
public class PayOnlineBacking implements Serializable {

    @Inject
    private ConsultWallets wallets;

    @Inject
    private PayOnline payOnline;

    @Inject
    private FollowPayment payments;

    @Inject
    private Clock clock;

    @Inject
    private GoToPayfip payfip;

    @Inject
    private Notices notices;

    private String asked;
    private LocalDate until;
    private List<WalletRow> rows;
    private List<PaymentView> moving;
    private boolean open;

    /** Reads the wallets; a day that cannot be looked at is told, and the usual one is taken. */
    public void load() {
        until = LocalDate.now(clock).plusMonths(1);
        try {
            LocalDate wanted = wanted();
            rows = rows(wanted);
            until = wanted;
        } catch (BusinessException e) {
            notices.error("error." + e.code(), e.values().toArray());
            rows = rows(until);
        }
        moving = payments.moving();
        open = payOnline.open();
    }

    /** The day that the address names; one that is none of ours is as far away as any. */
    private LocalDate wanted() {
        if (asked == null || asked.isBlank()) {
            return until;
        }
        LocalDate day = new AddressValues(Map.of("until", new String[] {asked})).date("until");
        return day == null ? LocalDate.MAX : day;
    }

    private List<WalletRow> rows(LocalDate day) {
        return wallets.wallets(day).stream().map(WalletRow::new).toList();
    }

    /** Pays what was typed: on to PayFiP, or to the payment's page if PayFiP cannot be reached. */
    public void pay() throws IOException {
        PaymentView payment = payOnline.prepare(
                rows.stream().filter(WalletRow::wanted).map(WalletRow::toPay).toList());
        payfip.with(payment.reference());
    }

    /** What the typed amounts come to. */
    public long getTotal() {
        return rows.stream()
                .filter(WalletRow::wanted)
                .mapToLong(WalletRow::getAmount)
                .sum();
    }

    /** Whether several payers stand in the list: the own account and clubs. */
    public boolean isSeveralPayers() {
        return rows.stream().map(row -> row.getWallet().payerId()).distinct().count() > 1;
    }

    /** Everything that is owed, without what the future takes. */
    public long getOwed() {
        return rows.stream()
                .map(row -> row.getWallet().balance())
                .filter(Money::isNegative)
                .mapToLong(balance -> -balance.cents())
                .sum();
    }

    public List<WalletRow> getRows() {
        return rows;
    }

    /** Payments whose result is open, or that can be gone on with. */
    public List<PaymentView> getMoving() {
        return moving;
    }

    public boolean isOpen() {
        return open;
    }

    public LocalDate getUntil() {
        return until;
    }

    public String getAsked() {
        return asked;
    }

    public void setAsked(String asked) {
        this.asked = asked;
    }
}
