package org.palestre.billing.payment.boundary;

import java.io.Serializable;

/**
 * What the city's agreement with PayFiP says.
 *
 * @param version of these settings, from the last look at them
 * @param open whether people can pay online
 * @param clientNumber six digits, given by the public finances; null as long as there is none
 * @param serviceUrl address of PayFiP's service
 * @param pageUrl address of PayFiP's page for payers
 */
public record PayfipSettings(
        long version, boolean open, String clientNumber, PayfipMode mode, String serviceUrl, String pageUrl)
        implements Serializable {

    /** PayFiP's page for an operation. */
    public String page(String idOp) {
        return pageUrl + "?idop=" + idOp;
    }
}
