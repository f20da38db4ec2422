package org.palestre.billing.payment.control.payfip;

import jakarta.xml.ws.WebFault;

/** What was asked for is wrong, or cannot be told yet. */
@WebFault(name = "FonctionnelleErreur", targetNamespace = PayfipPort.NAMESPACE)
public class FunctionalFault extends PayfipFault {

    private static final long serialVersionUID = 1L;

    /** As the specification wants it. */
    public FunctionalFault(String message, FaultDetail detail) {
        super(message, detail);
    }
}
