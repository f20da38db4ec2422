package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** What has become of an operation. */
@XmlRootElement(name = "recupererDetailPaiementSecuriseResponse", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "recupererDetailPaiementSecuriseResponse", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class PaymentDetailResponse {

    @XmlElement(name = "return")
    Detail answer;

    /** What the message holds. */
    @XmlType(name = "detailPaiement", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Detail {

        @XmlElement
        String dattrans;

        @XmlElement
        String exer;

        @XmlElement
        String heurtrans;

        @XmlElement
        String idOp;

        @XmlElement
        String mel;

        @XmlElement
        String montant;

        @XmlElement
        String numauto;

        @XmlElement
        String numcli;

        @XmlElement
        String objet;

        @XmlElement
        String refdet;

        @XmlElement
        String resultrans;

        @XmlElement
        String saisie;
    }
}
