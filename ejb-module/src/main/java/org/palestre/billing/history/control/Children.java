package org.palestre.billing.history.control;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.palestre.billing.history.boundary.CareCertificate;
import org.palestre.shared.Money;

/** The children on a certificate, by name; those whom no line names stand together at the end. */
public final class Children {

    private static final String NOBODY = "";

    private Children() {}

    /** The name, or what stands for none. */
    public static String key(String child) {
        return child == null ? NOBODY : child;
    }

    /** By name as French sorts it. */
    public static List<CareCertificate.Paid> sorted(Map<String, Money> amounts) {
        Collator french = Collator.getInstance(Locale.FRENCH);
        return amounts.entrySet().stream()
                .sorted(Comparator.comparing(
                                (Map.Entry<String, Money> one) -> one.getKey().equals(NOBODY))
                        .thenComparing(Map.Entry::getKey, french))
                .map(one -> new CareCertificate.Paid(one.getKey().equals(NOBODY) ? null : one.getKey(), one.getValue()))
                .toList();
    }
}
