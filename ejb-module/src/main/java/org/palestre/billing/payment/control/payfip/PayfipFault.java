package org.palestre.billing.payment.control.payfip;

/** PayFiP refuses, and says why. */
public abstract class PayfipFault extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient FaultDetail detail;

    PayfipFault(String message, FaultDetail detail) {
        super(message);
        this.detail = detail;
    }

    /** What PayFiP says; the name is the specification's. */
    public FaultDetail getFaultInfo() {
        return detail;
    }

    /** Its short code, as {@code P5}; empty if there is none, or nothing that can be one. */
    String code() {
        String code = detail == null || detail.code == null ? "" : detail.code.strip();
        return code.matches("[A-Za-z0-9_-]{1,20}") ? code : "";
    }
}
