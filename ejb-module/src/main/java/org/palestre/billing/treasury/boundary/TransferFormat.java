package org.palestre.billing.treasury.boundary;

/** The version of the message pain.001 that the bank reads. */
public enum TransferFormat {
    /** {@code pain.001.001.03}, of 2009. */
    V03("pain.001.001.03"),
    /** {@code pain.001.001.09}, of 2019, which the EPC's rulebooks ask for since 2023. */
    V09("pain.001.001.09");

    private final String message;

    TransferFormat(String message) {
        this.message = message;
    }

    public String message() {
        return message;
    }
}
