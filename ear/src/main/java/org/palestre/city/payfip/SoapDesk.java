package org.palestre.city.payfip;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The SOAP address: opens operations, tells their results, knows its one client. */
final class SoapDesk {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int LONGEST_REQUEST = 1 << 20;
    private static final long MUTE_MILLISECONDS = 30_000;

    private final Till till;

    SoapDesk(Till till) {
        this.till = till;
    }

    /** An answer as it goes over the wire. */
    private record Reply(int status, String mediaType, String text) {

        static Reply of(String text) {
            return new Reply(200, "text/xml;charset=UTF-8", text);
        }

        static Reply fault(String kind, String code) {
            return new Reply(500, "text/xml;charset=UTF-8", Messages.fault(kind, code, "Erreur " + code));
        }
    }

    void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            Mood mood = till.nextMood();
            if (mood == Mood.MUTE || mood == Mood.SLOW) {
                pause(mood == Mood.MUTE ? MUTE_MILLISECONDS : 2_000);
            }
            byte[] body = exchange.getRequestBody().readNBytes(LONGEST_REQUEST);
            Reply reply = reply(mood, body);
            byte[] text = reply.text().getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().set("Content-Type", reply.mediaType());
            exchange.sendResponseHeaders(reply.status(), text.length);
            exchange.getResponseBody().write(text);
        }
    }

    private Reply reply(Mood mood, byte[] body) {
        return switch (mood) {
            case WEB_PAGE -> new Reply(200, "text/html", "<html><body>Service en maintenance</body></html>");
            case BROKEN_XML ->
                Reply.of(Messages.answer("recupererDetailPaiementSecurise", Map.of())
                        .substring(0, 150));
            case EMPTY_ANSWER -> Reply.of(Messages.answer("recupererDetailPaiementSecurise", Map.of()));
            case MALFUNCTION -> Reply.fault("TechDysfonctionnementErreur", "01");
            case UNAVAILABLE -> Reply.fault("TechIndisponibiliteErreur", "02");
            case PROTOCOL -> Reply.fault("TechProtocolaireErreur", "03");
            case FUNCTIONAL -> Reply.fault("FonctionnelleErreur", till.functionalCode());
            default -> contract(mood, body);
        };
    }

    private Reply contract(Mood mood, byte[] body) {
        try {
            Messages.Request request = Messages.read(body);
            return switch (request.operation()) {
                case "creerPaiementSecurise" -> open(request);
                case "recupererDetailPaiementSecurise" -> detail(request, mood);
                case "recupererDetailClient" -> client(request);
                default -> Reply.fault("TechProtocolaireErreur", "03");
            };
        } catch (IOException e) {
            return Reply.fault("TechProtocolaireErreur", "03");
        }
    }

    private Reply open(Messages.Request request) {
        Optional<String> unmet = Demands.unmet(request.values(), Till.CLIENT_NUMBER);
        if (unmet.isPresent()) {
            return Reply.fault("FonctionnelleErreur", unmet.get());
        }
        Operation operation = new Operation(UUID.randomUUID().toString(), request.values());
        till.keep(operation);
        return Reply.of(Messages.answer(request.operation(), Map.of("idOp", operation.idOp())));
    }

    private Reply detail(Messages.Request request, Mood mood) {
        Optional<Operation> found = till.operation(request.values().getOrDefault("idOp", ""));
        if (found.isEmpty()) {
            return Reply.fault("FonctionnelleErreur", "P1");
        } else if (!found.get().known()) {
            return Reply.fault("FonctionnelleErreur", "P5");
        }
        Operation operation = found.get();
        ZonedDateTime at = operation.at().atZone(PARIS);
        Map<String, String> values = new LinkedHashMap<>();
        values.put("dattrans", DateTimeFormatter.ofPattern("ddMMyyyy").format(at));
        values.put("exer", operation.asked("exer"));
        values.put("heurtrans", DateTimeFormatter.ofPattern("HHmm").format(at));
        values.put("idOp", mood == Mood.OTHER_OPERATION ? UUID.randomUUID().toString() : operation.idOp());
        values.put("mel", operation.asked("mel"));
        values.put("montant", mood == Mood.OTHER_AMOUNT ? "12345" : operation.asked("montant"));
        values.put("numauto", operation.outcome().equals("P") ? "A55A" : "");
        values.put("numcli", operation.asked("numcli"));
        values.put("objet", operation.asked("objet"));
        values.put("refdet", operation.asked("refdet"));
        values.put("resultrans", mood == Mood.ODD_RESULT ? "?" : operation.outcome());
        values.put("saisie", operation.asked("saisie"));
        return Reply.of(Messages.answer(request.operation(), values));
    }

    private static Reply client(Messages.Request request) {
        if (!Till.CLIENT_NUMBER.equals(request.values().get("numCli"))) {
            return Reply.fault("FonctionnelleErreur", "T4");
        }
        return Reply.of(Messages.answer(
                request.operation(),
                Map.of("libelleN1", "VILLE DE BEAURIVAGE", "libelleN2", "REGIE", "numcli", Till.CLIENT_NUMBER)));
    }

    private static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
