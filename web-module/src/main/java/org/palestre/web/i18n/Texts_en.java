package org.palestre.web.i18n;

import java.util.Locale;

/** All texts of the screens in English. */
public class Texts_en extends Texts {

    public Texts_en() {
        super(Locale.ENGLISH);
    }
}
