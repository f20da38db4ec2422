package org.palestre.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.ConverterException;
import org.palestre.web.i18n.Words;

/** Messages of refused input, in the reader's language. */
final class Refusals {

    private Refusals() {}

    /** What a converter throws for input that it cannot read; {@code code} as in a BusinessException. */
    static ConverterException atField(FacesContext faces, String code, Object... values) {
        return new ConverterException(message(code, values));
    }

    /** The message of a code. */
    static FacesMessage message(String code, Object... values) {
        String text = CDI.current().select(Words.class).get().text("error." + code, values);
        return new FacesMessage(FacesMessage.SEVERITY_ERROR, text, text);
    }
}
