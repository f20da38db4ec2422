package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Asks whose client number it is. */
@XmlRootElement(name = "recupererDetailClient", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "recupererDetailClient", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class ClientDetail {

    @XmlElement(name = "arg0")
    Wanted arg0;

    /** What the message holds. */
    @XmlType(name = "recupererDetailClientRequest", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Wanted {

        @XmlElement
        String numCli;
    }
}
