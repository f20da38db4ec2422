package org.palestre.web.billing.cashoffice;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import org.palestre.billing.cashoffice.boundary.Coins;
import org.palestre.shared.Money;

/** A kind of coin or note, and how many are counted. */
public class CoinsField implements Serializable {

    private final int denomination;
    private Integer pieces;

    private CoinsField(int denomination) {
        this.denomination = denomination;
    }

    /** One for each kind, the largest first. */
    static List<CoinsField> all() {
        return new ArrayList<>(Coins.DENOMINATIONS.stream().map(CoinsField::new).toList());
    }

    /** What was typed. */
    static List<Coins> counted(List<CoinsField> fields) {
        return fields.stream()
                .filter(field -> field.pieces != null && field.pieces != 0)
                .map(field -> new Coins(field.denomination, field.pieces))
                .toList();
    }

    /** In cents. */
    public int getDenomination() {
        return denomination;
    }

    public Money getValue() {
        return Money.cents(denomination);
    }

    /** Whether it is a note. */
    public boolean isNote() {
        return denomination >= 500;
    }

    public Integer getPieces() {
        return pieces;
    }

    public void setPieces(Integer pieces) {
        this.pieces = pieces;
    }
}
