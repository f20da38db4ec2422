package org.palestre.billing.cashoffice.boundary;

import org.palestre.shared.Money;

/**
 * Something that the payer hands over.
 *
 * @param amount of cash all that is handed over, of which change is given; of vouchers what they come to together
 * @param chequeNumber of a cheque
 * @param bank on which the cheque is drawn
 * @param drawer who signed the cheque
 * @param authorisation what the terminal's slip says; may be null
 * @param issuer code of who issued the vouchers
 * @param numbers of the vouchers: single ones and ranges as {@code 100-109}, apart by blanks or commas
 * @param pieces how many vouchers
 * @param faceValue of one voucher
 */
public record NewMeans(
        MeansKind kind,
        Money amount,
        String chequeNumber,
        String bank,
        String drawer,
        String authorisation,
        String issuer,
        String numbers,
        Integer pieces,
        Money faceValue) {

    public static NewMeans cash(Money tendered) {
        return new NewMeans(MeansKind.CASH, tendered, null, null, null, null, null, null, null, null);
    }

    public static NewMeans cheque(Money amount, String number, String bank, String drawer) {
        return new NewMeans(MeansKind.CHEQUE, amount, number, bank, drawer, null, null, null, null, null);
    }

    public static NewMeans card(Money amount, String authorisation) {
        return new NewMeans(MeansKind.CARD, amount, null, null, null, authorisation, null, null, null, null);
    }

    /** @param pieces null to count the numbers */
    public static NewMeans vouchers(String issuer, String numbers, Integer pieces, Money faceValue) {
        return new NewMeans(MeansKind.VOUCHER, null, null, null, null, null, issuer, numbers, pieces, faceValue);
    }
}
