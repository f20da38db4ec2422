package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlType;

/** What each of PayFiP's faults says. */
@XmlType(name = "erreur", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class FaultDetail {

    @XmlElement
    String code;

    @XmlElement
    String descriptif;

    @XmlElement
    String libelle;

    @XmlElement
    String severite;
}
