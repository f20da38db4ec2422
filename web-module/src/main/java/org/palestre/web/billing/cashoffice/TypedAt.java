package org.palestre.web.billing.cashoffice;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.palestre.shared.BusinessException;

/**
 * Where on the counter's page something was typed: rows that were left empty are not handed over, so the third of what is handed over
 * may stand in the second row of cheques.
 */
final class TypedAt {

    private static final Pattern PART = Pattern.compile("(means|wallets)\\[(\\d+)]\\.(\\w+)");

    private TypedAt() {}

    /** The refusal at the field of the page. */
    static BusinessException of(BusinessException refusal, List<String> wallets, List<String> means) {
        Matcher part = PART.matcher(refusal.field() == null ? "" : refusal.field());
        if (!part.matches()) {
            return refusal;
        }
        String place = (part.group(1).equals("means") ? means : wallets).get(Integer.parseInt(part.group(2)));
        return new BusinessException(
                refusal.kind(),
                refusal.code(),
                field(place, part.group(3)),
                refusal.values().toArray());
    }

    private static String field(String place, String name) {
        if (!place.endsWith("]")) {
            return name.equals("amount") ? place : name;
        }
        return place + "."
                + switch (name) {
                    case "chequeNumber" -> "number";
                    case "amount" -> place.startsWith("voucherRows") ? "faceValue" : name;
                    default -> name;
                };
    }
}
