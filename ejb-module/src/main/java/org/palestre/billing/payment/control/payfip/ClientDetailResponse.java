package org.palestre.billing.payment.control.payfip;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;

/** Whose client number it is. */
@XmlRootElement(name = "recupererDetailClientResponse", namespace = PayfipPort.NAMESPACE)
@XmlType(name = "recupererDetailClientResponse", namespace = PayfipPort.NAMESPACE)
@XmlAccessorType(XmlAccessType.FIELD)
public class ClientDetailResponse {

    @XmlElement(name = "return")
    Client answer;

    /** What the message holds. */
    @XmlType(name = "detailClient", namespace = PayfipPort.NAMESPACE)
    @XmlAccessorType(XmlAccessType.FIELD)
    public static class Client {

        @XmlElement
        String libelleN1;

        @XmlElement
        String libelleN2;

        @XmlElement
        String libelleN3;

        @XmlElement
        String numcli;
    }
}
