package org.palestre.web.shell;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.FacesConverter;
import org.palestre.web.i18n.Words;

/** Shows any value as people write it; for output only: {@code <h:outputText value="…" converter="palestre.spoken"/>}. */
@FacesConverter("palestre.spoken")
public class SpokenConverter implements Converter<Object> {

    @Override
    public Object getAsObject(FacesContext faces, UIComponent input, String typed) {
        throw new UnsupportedOperationException("palestre.spoken shows, it does not read");
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent output, Object value) {
        return CDI.current().select(Words.class).get().say(value);
    }
}
