package org.palestre.billing.cashoffice.boundary;

import java.io.Serializable;
import java.time.LocalDate;

/** Something that an office can hand over: a cheque, a card payment, a group of vouchers. */
public record HeldItem(ReceiptMeans means, String receiptNumber, LocalDate takenOn) implements Serializable {}
