package org.palestre.billing.tariff.control;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import org.palestre.shared.Money;

/** Says the steps of a price in one language, in words that are kept with what was priced. */
final class StepWords {

    static final StepWords FRENCH = new StepWords(Locale.FRENCH);
    static final StepWords ENGLISH = new StepWords(Locale.ENGLISH);

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final Locale language;
    private final ResourceBundle texts;

    private StepWords(Locale language) {
        this.language = language;
        this.texts = ResourceBundle.getBundle(
                "org.palestre.billing.tariff.control.steps",
                language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    boolean isFrench() {
        return language.getLanguage().equals("fr");
    }

    /** The text of a key with values in its places. */
    String text(String key, Object... values) {
        Object[] said = Arrays.stream(values).map(this::say).toArray();
        return new MessageFormat(texts.getString(key), language).format(said);
    }

    private String say(Object value) {
        if (value instanceof Money money) {
            String amount = decimal(money.inEuros(), "#,##0.00");
            return isFrench() ? amount + "\u00a0€" : money.isNegative() ? "-€" + amount.substring(1) : "€" + amount;
        } else if (value instanceof BigDecimal number) {
            return decimal(number, "#,##0.####");
        } else if (value instanceof Integer whole) {
            return decimal(BigDecimal.valueOf(whole), "#,##0");
        } else if (value instanceof LocalDate date) {
            return DATE.format(date);
        } else if (value instanceof Enum<?> constant) {
            return texts.getString(constant.name());
        }
        return String.valueOf(value);
    }

    private String decimal(BigDecimal number, String pattern) {
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(language)).format(number);
    }
}
