package org.palestre.web.i18n;

/** All texts of the screens in French; named so that a server whose own language is English finds it. */
public class Texts_fr extends Texts {}
