package org.palestre.billing.cashoffice.control;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;
import org.palestre.billing.cashoffice.boundary.Destination;
import org.palestre.billing.cashoffice.boundary.MeansKind;
import org.palestre.billing.cashoffice.boundary.ReceiptLine;
import org.palestre.billing.cashoffice.boundary.ReceiptMeans;
import org.palestre.shared.Money;

/** The words of the papers that a counter gives; they have legal force and are in French. */
final class CounterWords {

    private CounterWords() {}

    static String money(Money amount) {
        return money(amount, Locale.FRANCE);
    }

    static String money(Money amount, Locale language) {
        NumberFormat format =
                NumberFormat.getCurrencyInstance("en".equals(language.getLanguage()) ? Locale.UK : Locale.FRANCE);
        format.setCurrency(Currency.getInstance("EUR"));
        return format.format(amount.inEuros()).replace('\u202f', '\u00a0');
    }

    static String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("dd/MM/uuuu").format(day);
    }

    static String time(LocalTime time) {
        return "%d h %02d".formatted(time.getHour(), time.getMinute());
    }

    static String kind(MeansKind kind) {
        if (kind == null) {
            return "Paiement en ligne (PayFiP)";
        }
        return switch (kind) {
            case CASH -> "Espèces";
            case CHEQUE -> "Chèque";
            case CARD -> "Carte bancaire (terminal)";
            case VOUCHER -> "Titres (chèques-vacances, CESU)";
        };
    }

    static String destination(Destination destination) {
        return destination == Destination.BANK ? "la banque" : "le comptable public (Trésor)";
    }

    /** What makes it known again: the cheque's number and bank, the vouchers' issuer, numbers and value. */
    static String detail(ReceiptMeans means) {
        return switch (means.kind()) {
            case CASH -> "";
            case CHEQUE -> "n° " + means.chequeNumber() + ", " + means.bank() + ", tireur : " + means.drawer();
            case CARD -> means.authorisation() == null ? "" : "ticket n° " + means.authorisation();
            case VOUCHER ->
                means.pieces() + " × " + money(means.faceValue()) + ", " + means.issuer() + ", n° " + means.numbers();
        };
    }

    /** The service into whose wallet it went, and the invoice that it was for. */
    static String paid(ReceiptLine line, Locale language) {
        String service = line.serviceName(language);
        if (line.invoice() == null) {
            return service;
        }
        return service + ("en".equals(language.getLanguage()) ? ", invoice " : ", facture ") + line.invoice();
    }

    static String denomination(int cents) {
        String amount = money(Money.cents(cents));
        return (cents >= 500 ? "Billet de " : "Pièce de ") + amount;
    }
}
