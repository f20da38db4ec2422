package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks what has become of an operation. */
@XmlRootElement(name = "recupererDetailPaiementSecurise", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "recupererDetailPaiementSecurise", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentDetail {

    @XmlElement(name = "arg0")
    Wanted arg0;

    /** What the message holds. */
    @XmlType(name = "recupererDetailPaiementSecuriseRequest", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Wanted {

        @XmlElement
        String idOp;
    }
}
