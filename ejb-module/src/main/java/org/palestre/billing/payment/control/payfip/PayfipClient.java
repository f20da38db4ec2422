package org.palestre.billing.payment.control.payfip;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Calls PayFiP. Never throws: what goes wrong is an answer too.
 *
 * <p>A call takes up to {@link PayfipPorts#LONGEST} and must not be made within a transaction.
 */
@ApplicationScoped
public class PayfipClient {

    private final PayfipPorts ports = new PayfipPorts();

    /** Opens an operation: {@link PayfipAnswer.Opened} or what is in the way. */
    public PayfipAnswer open(PayfipAccess access, NewOperation operation) {
        CreatePayment request = new CreatePayment();
        request.arg0 = new CreatePayment.Wanted();
        request.arg0.exer = Integer.toString(operation.year());
        request.arg0.mel = operation.email();
        request.arg0.montant = Long.toString(operation.cents());
        request.arg0.numcli = access.clientNumber();
        request.arg0.objet = operation.subject();
        request.arg0.refdet = operation.reference();
        request.arg0.saisie = access.mode();
        request.arg0.urlnotif = operation.notificationUrl();
        request.arg0.urlredirect = operation.returnUrl();
        return ports.call(access.serviceUrl(), port -> {
            CreatePaymentResponse response = port.create(request);
            String idOp = response == null || response.answer == null ? null : response.answer.idOp;
            return idOp == null || !idOp.strip().matches("[A-Za-z0-9-]{8,100}")
                    ? new PayfipAnswer.Garbage("no idOp")
                    : new PayfipAnswer.Opened(idOp.strip());
        });
    }

    /** Asks what has become of an operation: {@link PayfipAnswer.Result} or what is in the way. */
    public PayfipAnswer detail(PayfipAccess access, String idOp) {
        PaymentDetail request = new PaymentDetail();
        request.arg0 = new PaymentDetail.Wanted();
        request.arg0.idOp = idOp;
        return ports.call(access.serviceUrl(), port -> {
            PaymentDetailResponse response = port.detail(request);
            return response == null || response.answer == null
                    ? new PayfipAnswer.Garbage("no detail")
                    : DetailReading.read(response.answer, idOp);
        });
    }

    /** Asks whose client number it is: {@link PayfipAnswer.Client} or what is in the way. */
    public PayfipAnswer client(PayfipAccess access) {
        ClientDetail request = new ClientDetail();
        request.arg0 = new ClientDetail.Wanted();
        request.arg0.numCli = access.clientNumber();
        return ports.call(access.serviceUrl(), port -> {
            ClientDetailResponse response = port.client(request);
            if (response == null || response.answer == null || response.answer.numcli == null) {
                return new PayfipAnswer.Garbage("no client");
            }
            return new PayfipAnswer.Client(
                    Stream.of(response.answer.libelleN1, response.answer.libelleN2, response.answer.libelleN3)
                            .filter(Objects::nonNull)
                            .map(String::strip)
                            .filter(text -> !text.isEmpty())
                            .collect(Collectors.joining(", ")));
        });
    }
}
