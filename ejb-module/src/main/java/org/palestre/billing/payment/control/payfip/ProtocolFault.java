package org.palestre.billing.payment.control.payfip;

import jakarta.xml.ws.WebFault;

/** PayFiP does not understand the message. */
@WebFault(name = "TechProtocolaireErreur", targetNamespace = PayfipPort.NAMESPACE)
public class ProtocolFault extends PayfipFault {

    private static final long serialVersionUID = 1L;

    /** As the specification wants it. */
    public ProtocolFault(String message, FaultDetail detail) {
        super(message, detail);
    }
}
