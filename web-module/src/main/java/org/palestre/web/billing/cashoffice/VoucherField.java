package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import org.palestre.billing.cashoffice.boundary.NewMeans;
import org.palestre.shared.Money;

/** Vouchers of one issuer and value as they are typed. */
public class VoucherField implements Serializable {

    private String issuer;
    private String numbers;
    private Integer pieces;
    private Long faceValue;

    boolean wanted() {
        return numbers != null && !numbers.isBlank() || pieces != null || faceValue != null;
    }

    NewMeans means() {
        return NewMeans.vouchers(issuer, numbers, pieces, faceValue == null ? null : Money.cents(faceValue));
    }

    public String getIssuer() {
        return issuer;
    }

    public void setIssuer(String issuer) {
        this.issuer = issuer;
    }

    public String getNumbers() {
        return numbers;
    }

    public void setNumbers(String numbers) {
        this.numbers = numbers;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }

    public Long getFaceValue() {
        return faceValue;
    }

    public void setFaceValue(Long faceValue) {
        this.faceValue = faceValue;
    }
}
