package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.palestre.shared.Money;

/**
 * What a cash office took in a time, as the public accountant reads it.
 *
 * @param firstReceipt number of the first receipt, or null if there was none
 * @param lastReceipt number of the last one, or null
 * @param receipts how many there were, those that were cancelled too
 */
public record StatementFigures(
        LocalDate firstDay,
        LocalDate lastDay,
        String firstReceipt,
        String lastReceipt,
        long receipts,
        List<ByMeans> byMeans,
        List<ByService> byService,
        List<Cancelled> cancelled,
        List<Difference> differences,
        List<HandedOver> deposits)
        implements Serializable {

    public StatementFigures {
        byMeans = List.copyOf(byMeans);
        byService = List.copyOf(byService);
        cancelled = List.copyOf(cancelled);
        differences = List.copyOf(differences);
        deposits = List.copyOf(deposits);
    }

    /**
     * What was taken by one means; online payments among them.
     *
     * @param kind null for online payments
     * @param before what the office held at the beginning; zero for online payments, which it never holds
     * @param taken with what was cancelled
     * @param difference of the tills that were counted
     */
    public record ByMeans(
            MeansKind kind, long count, Money before, Money taken, Money cancelled, Money difference, Money deposited)
            implements Serializable {

        /** What stands. */
        public Money net() {
            return taken.minus(cancelled);
        }

        /** What the office holds at the end; of online payments nothing. */
        public Money after() {
            return kind == null
                    ? Money.ZERO
                    : before.plus(net()).plus(difference).minus(deposited);
        }
    }

    /** What was taken for one service; without a code it is what was paid online and nobody knew yet for what. */
    public record ByService(
            String code,
            String nameFrench,
            String nameEnglish,
            String productCode,
            String budgetNature,
            String budgetFunction,
            Money counter,
            Money online)
            implements Serializable {

        public Money total() {
            return counter.plus(online);
        }

        /** Name of the service. */
        public String name(Locale language) {
            return language.getLanguage().equals("en") ? nameEnglish : nameFrench;
        }
    }

    /** A receipt that was cancelled. */
    public record Cancelled(String number, LocalDate day, Money amount, String reason) implements Serializable {}

    /** A till that was counted with a difference: above zero is too much, below is missing. */
    public record Difference(LocalDate day, String cashier, Money amount, String comment) implements Serializable {}

    /** What was handed over. */
    public record HandedOver(String number, LocalDate day, MeansKind kind, Destination destination, Money amount)
            implements Serializable {}

    /** Everything that was taken and stands, online included. */
    public Money total() {
        return Money.sum(byMeans.stream().map(ByMeans::net).toList());
    }

    /** What was taken online. */
    public Money online() {
        return Money.sum(byMeans.stream()
                .filter(one -> one.kind() == null)
                .map(ByMeans::net)
                .toList());
    }
}
