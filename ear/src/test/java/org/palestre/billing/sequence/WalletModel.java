package org.palestre.billing.sequence;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** What a wallet holds and what is charged against it, by arithmetic alone. */
final class WalletModel {

    /**
     * What is charged for a part of the booking.
     *
     * @param standing what of it counts by now
     * @param first what it cost at first
     */
    private record Charge(long standing, long first, boolean debited) {}

    private final boolean prepaid;
    private final long overdraft;
    private final Map<Integer, Charge> charges = new TreeMap<>();
    private final Set<Integer> known = new HashSet<>();
    private long balance;
    /** What was taken back after it was invoiced and waits for a credit note. */
    private long takenBack;

    WalletModel(boolean prepaid, long overdraft) {
        this.prepaid = prepaid;
        this.overdraft = overdraft;
    }

    void paid(long cents) {
        balance += cents;
    }

    boolean refund(long cents) {
        if (balance < cents) {
            return false;
        }
        balance -= cents;
        return true;
    }

    boolean add(int key, long cents) {
        Charge there = charges.get(key);
        if (there != null) {
            return cents == there.standing() || cents == there.first();
        }
        if (!bears(cents)) {
            return false;
        }
        charge(key, cents);
        return true;
    }

    boolean reduce(int key, long cents) {
        Charge there = charges.get(key);
        if (there == null || cents > there.standing()) {
            return false;
        }
        takeAway(key, cents);
        return true;
    }

    boolean cancel(int key) {
        if (charges.containsKey(key)) {
            takeAway(key, charges.get(key).standing());
        }
        return known.contains(key);
    }

    boolean replace(Map<Integer, Long> wanted) {
        long more = wanted.values().stream().mapToLong(Long::longValue).sum()
                - charges.values().stream().mapToLong(Charge::standing).sum();
        if (!bears(more)) {
            return false;
        }
        for (int key = 0; key < Step.KEYS; key++) {
            change(key, charges.get(key), wanted.get(key));
        }
        return true;
    }

    /** Whether there was anything to debit or to give back. */
    boolean debit() {
        boolean any = takenBack > 0 || charges.values().stream().anyMatch(charge -> !charge.debited());
        balance += takenBack - waiting();
        takenBack = 0;
        charges.replaceAll((key, charge) -> new Charge(charge.standing(), charge.first(), true));
        return any;
    }

    /** What can be seen of it. */
    void show(String service, Map<String, Long> seen) {
        seen.put(service + ".balance", balance);
        seen.put(service + ".estimated", estimated());
        charges.forEach((key, charge) -> seen.put(service + ".K" + key, charge.standing()));
    }

    private void change(int key, Charge there, Long wanted) {
        long now = there == null ? 0 : there.standing();
        if (Objects.equals(wanted, now)) {
            return;
        }
        if (there != null && there.debited() && wanted != null && wanted < now) {
            takeAway(key, now - wanted);
            return;
        }
        if (there != null) {
            takeAway(key, now);
        }
        if (wanted != null) {
            charge(key, wanted);
        }
    }

    private void charge(int key, long cents) {
        known.add(key);
        charges.put(key, new Charge(cents, cents, false));
    }

    private void takeAway(int key, long cents) {
        Charge there = charges.get(key);
        long left = there.standing() - cents;
        if (there.debited() && prepaid) {
            balance += cents;
        } else if (there.debited()) {
            takenBack += cents;
        }
        if (left == 0) {
            charges.remove(key);
        } else {
            charges.put(key, new Charge(left, there.debited() ? there.first() : left, there.debited()));
        }
    }

    private boolean bears(long more) {
        return !prepaid || more <= 0 || estimated() - more >= -overdraft;
    }

    private long estimated() {
        return balance - waiting() + takenBack;
    }

    private long waiting() {
        return charges.values().stream()
                .filter(charge -> !charge.debited())
                .mapToLong(Charge::standing)
                .sum();
    }
}
