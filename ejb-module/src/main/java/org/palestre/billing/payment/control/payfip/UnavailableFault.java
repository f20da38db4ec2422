package org.palestre.billing.payment.control.payfip;

import jakarta.xml.ws.WebFault;

/** PayFiP is closed. */
@WebFault(name = "TechIndisponibiliteErreur", targetNamespace = PayfipPort.NAMESPACE)
public class UnavailableFault extends PayfipFault {

    private static final long serialVersionUID = 1L;

    /** As the specification wants it. */
    public UnavailableFault(String message, FaultDetail detail) {
        super(message, detail);
    }
}
