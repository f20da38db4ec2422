package org.palestre.billing.payment.control.payfip;

import jakarta.jws.WebMethod;
import jakarta.jws.WebParam;
import jakarta.jws.WebResult;
import jakarta.jws.WebService;
import jakarta.jws.soap.SOAPBinding;

/** The operations of PayFiP's service that Palestre calls; {@code META-INF/wsdl/PaiementSecuriseService.wsdl} says the same. */
@WebService(name = PayfipPort.SERVICE, targetNamespace = PayfipPort.NAMESPACE)
@SOAPBinding(
        style = SOAPBinding.Style.DOCUMENT,
        use = SOAPBinding.Use.LITERAL,
        parameterStyle = SOAPBinding.ParameterStyle.BARE)
public interface PayfipPort {

    /** Name of the service and of its type of port. */
    String SERVICE = "PaiementSecuriseService";

    /** Namespace of everything but the elements within a message, which have none. */
    String NAMESPACE = "http://securite.service.tpa.cp.finances.gouv.fr/services/mas_securite/"
            + "contrat_paiement_securise/PaiementSecuriseService";

    /** Opens an operation, on which the payer can pay for fifteen minutes. */
    @WebMethod(operationName = "creerPaiementSecurise")
    @WebResult(name = "creerPaiementSecuriseResponse", targetNamespace = NAMESPACE, partName = "parameters")
    CreatePaymentResponse create(
            @WebParam(name = "creerPaiementSecurise", targetNamespace = NAMESPACE, partName = "parameters")
                    CreatePayment request)
            throws FunctionalFault, MalfunctionFault, UnavailableFault, ProtocolFault;

    /** Says what has become of an operation. */
    @WebMethod(operationName = "recupererDetailPaiementSecurise")
    @WebResult(name = "recupererDetailPaiementSecuriseResponse", targetNamespace = NAMESPACE, partName = "parameters")
    PaymentDetailResponse detail(
            @WebParam(name = "recupererDetailPaiementSecurise", targetNamespace = NAMESPACE, partName = "parameters")
                    PaymentDetail request)
            throws FunctionalFault, MalfunctionFault, UnavailableFault, ProtocolFault;

    /** Says whose client number it is. */
    @WebMethod(operationName = "recupererDetailClient")
    @WebResult(name = "recupererDetailClientResponse", targetNamespace = NAMESPACE, partName = "parameters")
    ClientDetailResponse client(
            @WebParam(name = "recupererDetailClient", targetNamespace = NAMESPACE, partName = "parameters")
                    ClientDetail request)
            throws FunctionalFault, MalfunctionFault, UnavailableFault, ProtocolFault;
}
