package org.palestre.city.payfip;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.palestre.city.CityException;

/**
 * PayFiP's stand-in on a port of this machine. People use its page; tests decide by its methods what becomes of an operation,
 * what is notified, and how the SOAP address behaves.
 */
public final class PayfipSimulator implements AutoCloseable {

    /** The one client number that it knows. */
    public static final String CLIENT_NUMBER = Till.CLIENT_NUMBER;

    private final int port;
    private final Till till = new Till();
    private final Notifier notifier = new Notifier();
    private final ExecutorService threads = Executors.newCachedThreadPool(work -> {
        Thread thread = new Thread(work, "payfip-simulator");
        thread.setDaemon(true);
        return thread;
    });
    private HttpServer server;

    private PayfipSimulator(int port) {
        this.port = port;
    }

    /** Answers on this port of the loopback address from now on. */
    public static PayfipSimulator open(int port) {
        PayfipSimulator simulator = new PayfipSimulator(port);
        simulator.up();
        return simulator;
    }

    /** Runs one by itself; argument: the port. */
    public static void main(String[] arguments) throws InterruptedException {
        try (PayfipSimulator simulator = open(Integer.parseInt(arguments[0]))) {
            System.out.println(simulator.serviceUrl() + " " + simulator.pageUrl());
            Thread.currentThread().join();
        }
    }

    /** Answers again; what it knew it still knows. */
    public void up() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", port), 0);
        } catch (IOException e) {
            throw new CityException("The simulator of PayFiP did not start on port " + port, e);
        }
        SoapDesk desk = new SoapDesk(till);
        PaymentPage page = new PaymentPage(till, this);
        server.createContext("/tpa/services/securite", desk::handle);
        server.createContext("/tpa/paiementws.web", page::handle);
        server.setExecutor(threads);
        server.start();
    }

    /** Nobody answers any more. */
    public void down() {
        server.stop(0);
    }

    /** Address of the SOAP service. */
    public String serviceUrl() {
        return "http://localhost:" + port + "/tpa/services/securite";
    }

    /** Address of the page for payers. */
    public String pageUrl() {
        return "http://localhost:" + port + "/tpa/paiementws.web";
    }

    /** All operations that were opened. */
    public List<Operation> operations() {
        return till.all();
    }

    /** An operation by its name. */
    public Optional<Operation> operation(String idOp) {
        return till.operation(idOp);
    }

    /** Gives an operation its result, known at once; nobody is told. */
    public void decide(String idOp, String outcome) {
        decide(idOp, outcome, Duration.ZERO);
    }

    /** Gives an operation its result, known after a while; nobody is told. */
    public void decide(String idOp, String outcome, Duration knownAfter) {
        if (!till.decide(idOp, outcome, knownAfter)) {
            throw new IllegalStateException("Operation " + idOp + " cannot become " + outcome);
        }
    }

    /** Tells the merchant that something happened; gives the status of the answer. */
    public int notifyMerchant(String idOp) {
        return notifier.notify(till.operation(idOp).orElseThrow());
    }

    void notifyInBackground(String idOp, int times) {
        Operation operation = till.operation(idOp).orElseThrow();
        for (int i = 0; i < times; i++) {
            threads.execute(() -> notifier.notify(operation));
        }
    }

    /** Forgets an operation, as PayFiP does overnight with those on which nobody paid. */
    public void forget(String idOp) {
        till.forget(idOp);
    }

    /** Behaves like this at its SOAP address from now on. */
    public void mood(Mood mood) {
        till.mood(mood);
    }

    /** Behaves like this for the next calls, one each; then as before. */
    public void next(Mood... moods) {
        till.moods(List.of(moods));
    }

    /** Refuses with this code where its mood is {@link Mood#FUNCTIONAL}. */
    public void functionalCode(String code) {
        till.functionalCode(code);
    }

    @Override
    public void close() {
        down();
        threads.shutdownNow();
    }
}
