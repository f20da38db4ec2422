package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;

/**
 * Who issues vouchers that the city takes.
 *
 * @param active whether new ones are taken
 */
public record VoucherIssuer(String code, String name, boolean active) implements Serializable {}
