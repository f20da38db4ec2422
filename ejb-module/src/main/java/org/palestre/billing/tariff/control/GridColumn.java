package org.palestre.billing.tariff.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The columns of a grid as a table, a line for each rule; a file names them in French or English, in any order. */
enum GridColumn {
    ITEM("prestation", "item", "code"),
    NAME_FRENCH("libellé", "name in French", "nameFrench"),
    NAME_ENGLISH("libellé anglais", "name in English", "nameEnglish"),
    UNIT("unité", "unit", "unit"),
    VAT("TVA", "VAT", "vatRate"),
    OPEN_TO("ouvert à", "open to", "userKinds"),
    USERS("usagers", "users", "rules.userKinds"),
    RESIDENT("habitant", "resident", "resident"),
    HOURS("heures", "hours", "hours"),
    QUOTIENT_FROM("QF de", "FQ from", "quotientFrom"),
    QUOTIENT_TO("QF jusqu’à (exclu)", "FQ up to (excluded)", "quotientTo"),
    RANK_FROM("rang de", "rank from", "rankFrom"),
    RANK_TO("rang à", "rank to", "rankTo"),
    PRICING("mode", "pricing", "pricing"),
    PRICE("prix", "price", "priceCents"),
    RATE("taux (%)", "rate (%)", "rate"),
    FLOOR("plancher", "floor", "floorCents"),
    CEILING("plafond", "ceiling", "ceilingCents"),
    REASON_FRENCH("motif", "reason in French", "reasonFrench"),
    REASON_ENGLISH("motif anglais", "reason in English", "reasonEnglish");

    private final String french;
    private final String english;
    private final String field;

    GridColumn(String french, String english, String field) {
        this.french = french;
        this.english = english;
        this.field = field;
    }

    String heading(Locale language) {
        return language.getLanguage().equals("en") ? english : french;
    }

    static Optional<GridColumn> of(String heading) {
        String word = fold(heading);
        return Arrays.stream(values())
                .filter(column -> fold(column.french).equals(word)
                        || fold(column.english).equals(word)
                        || fold(column.name()).equals(word))
                .findFirst();
    }

    /** The column of the field that a refusal names, {@code rules[0].rate}. */
    static Optional<GridColumn> ofField(String refused) {
        String name = refused == null ? "" : refused.replaceFirst("^rules\\[\\d+\\]\\.(?!userKinds)", "");
        return Arrays.stream(values())
                .filter(column -> column.field.equals(name.replaceFirst("\\[\\d+\\]", "")))
                .findFirst();
    }

    /** Lower case without accents, signs and odd spaces: how words are compared. */
    static String fold(String text) {
        return Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", " ")
                .strip();
    }
}
