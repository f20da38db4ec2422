package org.palestre.accounts.boundary;

import java.util.Locale;

/**
 * A person to write to or to call.
 *
 * @param telephone in international form, or null
 */
public record Contact(long personId, String name, String email, String telephone, Locale language) {}
