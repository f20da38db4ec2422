package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** The operation that was opened. */
@XmlRootElement(name = "creerPaiementSecuriseResponse", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "creerPaiementSecuriseResponse", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class CreatePaymentResponse {

    @XmlElement(name = "return")
    Operation answer;

    /** What the message holds. */
    @XmlType(name = "idOpResponse", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Operation {

        @XmlElement
        String idOp;
    }
}
