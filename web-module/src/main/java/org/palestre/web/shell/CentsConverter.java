package org.palestre.web.shell;

import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.palestre.shared.Money;

/** Amounts between an input in euros, with comma or point, and the model's integer cents. */
@FacesConverter("palestre.cents")
public class CentsConverter implements Converter<Object> {

    private static final long MOST_CENTS = 1_000_000_000;

    @Override
    public Object getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.replaceAll("[\\s\\u00a0\\u202f€]", "").replace(',', '.');
        if (!plain.matches("\\d{1,40}(\\.\\d{1,2})?")) {
            throw Refusals.atField(faces, "shell.noAmount");
        }
        BigDecimal amount = new BigDecimal(plain).movePointRight(2);
        if (amount.compareTo(BigDecimal.valueOf(MOST_CENTS)) > 0) {
            throw Refusals.atField(faces, "shell.amountTooLarge", Money.cents(MOST_CENTS));
        }
        long cents = amount.longValueExact();
        Class<?> type = input.getValueExpression("value").getType(faces.getELContext());
        return type == int.class || type == Integer.class ? (Object) Math.toIntExact(cents) : (Object) cents;
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, Object cents) {
        if (cents == null) {
            return "";
        }
        String plain = BigDecimal.valueOf(((Number) cents).longValue(), 2).toPlainString();
        boolean english = faces.getViewRoot().getLocale().getLanguage().equals("en");
        return english ? plain : plain.replace('.', ',');
    }
}
