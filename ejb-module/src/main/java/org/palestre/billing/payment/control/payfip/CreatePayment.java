package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks for an operation. */
@XmlRootElement(name = "creerPaiementSecurise", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "creerPaiementSecurise", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class CreatePayment {

    @XmlElement(name = "arg0")
    Wanted arg0;

    /** What the message holds. */
    @XmlType(name = "creerPaiementSecuriseRequest", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Wanted {

        @XmlElement
        String exer;

        @XmlElement
        String mel;

        @XmlElement
        String montant;

        @XmlElement
        String numcli;

        @XmlElement
        String objet;

        @XmlElement
        String refdet;

        @XmlElement
        String saisie;

        @XmlElement
        String urlnotif;

        @XmlElement
        String urlredirect;
    }
}
