package org.palestre.billing.payment.control.payfip;

import jakarta.xml.ws.BindingProvider;
import jakarta.xml.ws.Service;
import java.io.IOException;
import java.net.URL;
import java.time.Duration;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.xml.namespace.QName;

/**
 * Proxies of PayFiP's service. Making one reads the contract and takes a while, and one serves one caller at a time: they
 * are kept for the next.
 */
final class PayfipPorts {

    private static final int CONNECT_MILLISECONDS = 3_000;
    private static final int ANSWER_MILLISECONDS =
            1_000 * seconds(System.getenv().getOrDefault("PALESTRE_PAYFIP_SECONDS", "10"));

    /** How long a call may take in all. */
    static final Duration LONGEST = Duration.ofMillis(CONNECT_MILLISECONDS + ANSWER_MILLISECONDS);

    private static final int MOST_KEPT = 16;
    private static final QName NAME = new QName(PayfipPort.NAMESPACE, PayfipPort.SERVICE);
    private static final URL CONTRACT = PayfipPorts.class.getResource("/META-INF/wsdl/PaiementSecuriseService.wsdl");

    private final Queue<PayfipPort> free = new ConcurrentLinkedQueue<>();

    /** What to ask of the service. */
    @FunctionalInterface
    interface Call {
        PayfipAnswer on(PayfipPort port) throws PayfipFault;
    }

    /** Makes a call at this address; whatever goes wrong becomes an answer, and costs the proxy if the wire is to blame. */
    PayfipAnswer call(String address, Call call) {
        try {
            PayfipPort port = take(address);
            PayfipAnswer answer = said(port, call);
            keep(port);
            return answer;
        } catch (RuntimeException e) {
            return failed(e);
        }
    }

    /** How long an answer is waited for, as the administrator of the system says: a second to half a minute. */
    static int seconds(String setting) {
        return setting.matches("\\d{1,4}") ? Math.min(Math.max(Integer.parseInt(setting), 1), 30) : 10;
    }

    private static PayfipAnswer said(PayfipPort port, Call call) {
        try {
            return call.on(port);
        } catch (FunctionalFault e) {
            return new PayfipAnswer.Refusal(e.code(), true);
        } catch (PayfipFault e) {
            return new PayfipAnswer.Refusal(e.code(), false);
        }
    }

    private PayfipPort take(String address) {
        PayfipPort kept = free.poll();
        PayfipPort port = kept == null ? Service.create(CONTRACT, NAME).getPort(PayfipPort.class) : kept;
        Map<String, Object> context = ((BindingProvider) port).getRequestContext();
        context.put(BindingProvider.ENDPOINT_ADDRESS_PROPERTY, address);
        context.put("jakarta.xml.ws.client.connectionTimeout", CONNECT_MILLISECONDS);
        context.put("jakarta.xml.ws.client.receiveTimeout", ANSWER_MILLISECONDS);
        return port;
    }

    private void keep(PayfipPort port) {
        if (free.size() < MOST_KEPT) {
            free.add(port);
        }
    }

    private static PayfipAnswer failed(RuntimeException failure) {
        int depth = 0;
        for (Throwable cause = failure; cause != null && depth < 20; cause = cause.getCause(), depth++) {
            if (cause instanceof IOException) {
                return new PayfipAnswer.Silence(cause.getClass().getSimpleName());
            }
        }
        return new PayfipAnswer.Garbage(failure.getClass().getSimpleName());
    }
}
