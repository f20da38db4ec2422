package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.billing.cashoffice.boundary.VoucherIssuer;
import org.palestre.shared.Money;

/** What the payer puts on the counter, as it is typed. */
public class HandedOver implements Serializable {

    private static final int MOST_ROWS = 10;

    private Long cash;
    private Long card;
    private String authorisation;
    private final List<ChequeField> cheques = new ArrayList<>();
    private final List<VoucherField> vouchers = new ArrayList<>();
    private List<VoucherIssuer> issuers = List.of();

    void begin(List<VoucherIssuer> taken) {
        issuers = List.copyOf(taken);
        cheques.clear();
        vouchers.clear();
        addCheque();
        addVouchers();
    }

    List<NewMeans> means() {
        List<NewMeans> means = new ArrayList<>();
        if (cash != null && cash != 0) {
            means.add(NewMeans.cash(Money.cents(cash)));
        }
        cheques.stream().filter(ChequeField::wanted).map(ChequeField::means).forEach(means::add);
        if (card != null && card != 0) {
            means.add(NewMeans.card(Money.cents(card), authorisation));
        }
        vouchers.stream().filter(VoucherField::wanted).map(VoucherField::means).forEach(means::add);
        return means;
    }

    /** Where on the page each of {@link #means()} was typed: the same order. */
    List<String> places() {
        List<String> places = new ArrayList<>();
        if (cash != null && cash != 0) {
            places.add("cash");
        }
        places.addAll(rows("chequeRows", cheques, ChequeField::wanted));
        if (card != null && card != 0) {
            places.add("card");
        }
        places.addAll(rows("voucherRows", vouchers, VoucherField::wanted));
        return places;
    }

    static <T> List<String> rows(String name, List<T> fields, Predicate<T> wanted) {
        return IntStream.range(0, fields.size())
                .filter(row -> wanted.test(fields.get(row)))
                .mapToObj(row -> name + "[" + row + "]")
                .toList();
    }

    /** Room for one more. */
    public void addCheque() {
        if (cheques.size() < MOST_ROWS) {
            cheques.add(new ChequeField());
        }
    }

    /** Room for those of another issuer or value. */
    public void addVouchers() {
        if (vouchers.size() < MOST_ROWS) {
            vouchers.add(new VoucherField());
        }
    }

    /** Cash that is handed over, in cents. */
    public Long getCash() {
        return cash;
    }

    public void setCash(Long cash) {
        this.cash = cash;
    }

    public Long getCard() {
        return card;
    }

    public void setCard(Long card) {
        this.card = card;
    }

    public String getAuthorisation() {
        return authorisation;
    }

    public void setAuthorisation(String authorisation) {
        this.authorisation = authorisation;
    }

    public List<ChequeField> getCheques() {
        return cheques;
    }

    public List<VoucherField> getVouchers() {
        return vouchers;
    }

    public List<VoucherIssuer> getIssuers() {
        return issuers;
    }
}
