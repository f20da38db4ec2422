package org.palestre.billing.sequence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.palestre.billing.Books;

/** A payer with two wallets, one filled before and one invoiced afterwards, by arithmetic alone. */
public final class PayerModel {

    private record Payment(String service, long cents) {}

    private final Map<String, WalletModel> wallets = new HashMap<>();
    private final List<Payment> payments = new ArrayList<>();

    /** @param overdraft how far below zero bookings of meals may go */
    public PayerModel(long overdraft) {
        wallets.put(Books.MEALS, new WalletModel(true, overdraft));
        wallets.put(Books.SLOTS, new WalletModel(false, 0));
    }

    /** Does it; whether it is possible. */
    public boolean does(Step step) {
        WalletModel wallet = wallets.get(step.service());
        return switch (step.action()) {
            case PAY -> pay(step);
            case CANCEL_PAYMENT -> cancelPayment(step.key());
            case REFUND -> wallet.refund(step.cents());
            case ADD -> wallet.add(step.key(), step.cents());
            case REPLACE -> wallet.replace(wanted(step));
            case REDUCE -> wallet.reduce(step.key(), step.cents());
            case CANCEL -> wallet.cancel(step.key());
            case DEBIT -> wallet.debit() || step.prepaid();
        };
    }

    /** What can be seen of it: balances, estimates, and what stands. */
    public Map<String, Long> seen() {
        Map<String, Long> seen = new TreeMap<>();
        wallets.forEach((service, wallet) -> wallet.show(service, seen));
        return seen;
    }

    private boolean pay(Step step) {
        wallets.get(step.service()).paid(step.cents());
        payments.add(new Payment(step.service(), step.cents()));
        return true;
    }

    private boolean cancelPayment(int which) {
        if (!payments.isEmpty()) {
            Payment payment = payments.remove(which % payments.size());
            wallets.get(payment.service()).paid(-payment.cents());
        }
        return true;
    }

    private static Map<Integer, Long> wanted(Step step) {
        Map<Integer, Long> wanted = new TreeMap<>();
        for (int part = 0; part < Step.KEYS; part++) {
            if (step.wanted(part) != null) {
                wanted.put(part, step.wanted(part));
            }
        }
        return wanted;
    }
}
