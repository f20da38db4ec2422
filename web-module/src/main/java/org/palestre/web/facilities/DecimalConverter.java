package org.palestre.web.facilities;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import org.palestre.web.i18n.Words;

/** Decimal numbers as people type them, with comma or point: metres, degrees. */
@FacesConverter("facilities.decimal")
public class DecimalConverter implements Converter<BigDecimal> {

    @Override
    public BigDecimal getAsObject(FacesContext faces, UIComponent input, String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        String plain = typed.strip().replace(',', '.').replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!plain.matches("[-+]?\\d{1,9}(\\.\\d{1,15})?")) {
            String text = CDI.current().select(Words.class).get().text("error.facilities.noNumber");
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text));
        }
        return new BigDecimal(plain);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent input, BigDecimal number) {
        if (number == null) {
            return "";
        }
        String plain = number.stripTrailingZeros().toPlainString();
        return faces.getViewRoot().getLocale().getLanguage().equals("fr") ? plain.replace('.', ',') : plain;
    }
}
