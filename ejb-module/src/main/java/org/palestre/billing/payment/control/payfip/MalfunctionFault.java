package org.palestre.billing.payment.control.payfip;

import jakarta.xml.ws.WebFault;

/** PayFiP is broken. */
@WebFault(name = "TechDysfonctionnementErreur", targetNamespace = PayfipPort.NAMESPACE)
public class MalfunctionFault extends PayfipFault {

    private static final long serialVersionUID = 1L;

    /** As the specification wants it. */
    public MalfunctionFault(String message, FaultDetail detail) {
        super(message, detail);
    }
}
