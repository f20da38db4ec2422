package org.palestre.billing.payment.boundary;

import java.io.Serializable;
import java.time.Instant;

/**
 * Something that happened to a payment.
 *
 * @param detail PayFiP's code, name of the operation or the like; empty if there is nothing to add
 */
public record PaymentEventView(Instant at, PaymentEventKind kind, String detail) implements Serializable {}
