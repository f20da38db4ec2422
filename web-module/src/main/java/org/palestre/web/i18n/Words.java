package org.palestre.web.i18n;

import jakarta.enterprise.context.Dependent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import org.palestre.shared.BusinessException;
import org.palestre.shared.Money;

/**
 * {@code #{words}} in pages: texts with values, and values as people write them, in the language of the page.
 *
 * <p>{@code #{words.text('seasonal.windowClosed', from, to)}}, {@code #{words.say(anyValue)}}.
 */
@Named
@Dependent
public class Words implements Serializable {

    @Inject
    private transient Clock clock;

    /** The text of a key with one value or more in its places. */
    public String text(String key, Object... values) {
        return wording().text(key, values);
    }

    /** The sentence of a refusal. */
    public String refusal(BusinessException refusal) {
        return wording().refusal(refusal);
    }

    /** Any value as a person reads it: dates, times, ranges, enum constants, numbers; empty for null. */
    public String say(Object value) {
        return wording().say(value);
    }

    /** A date with its day of the week in words. */
    public String longDate(LocalDate date) {
        return wording().longDate(date);
    }

    /** The day of a moment, where the hour does not matter; empty for null. */
    public String day(Instant moment) {
        return moment == null ? "" : say(moment.atZone(clock.getZone()).toLocalDate());
    }

    /** An amount; empty for null. */
    public String amount(Money money) {
        return say(money);
    }

    /** An amount given in cents. */
    public String money(long cents) {
        return wording().money(cents);
    }

    /** The language of the page. */
    public Locale language() {
        return wording().language();
    }

    private Wording wording() {
        FacesContext faces = FacesContext.getCurrentInstance();
        Locale language = faces.getViewRoot() == null
                ? faces.getApplication().getViewHandler().calculateLocale(faces)
                : faces.getViewRoot().getLocale();
        return new Wording(language, clock.getZone());
    }
}
